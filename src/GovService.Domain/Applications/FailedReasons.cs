namespace GovService.Domain.Applications;

/// <summary>Why a source could not stand in for a material; the page explains each.</summary>
public static class FailedReasons
{
    /// <summary>没有查到证照.</summary>
    public const string NotFound = "not_found";

    /// <summary>证照已过期或失效.</summary>
    public const string Expired = "expired";

    /// <summary>没有查到数据.</summary>
    public const string Unknown = "unknown";

    /// <summary>查到，与所需不符.</summary>
    public const string Denied = "denied";

    /// <summary>数据源暂时不可用.</summary>
    public const string SourceDown = "source_down";

    public static readonly IReadOnlyList<string> All = [NotFound, Expired, Unknown, Denied, SourceDown];
}
