using System.ComponentModel.DataAnnotations;

namespace GovService.Web.Infrastructure;

/// <summary>Whose portal this is: the names and numbers that stand on every page.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>行政区划, e.g. 滁州市南谯区.</summary>
    [Required] public required string Region { get; init; }

    /// <summary>主办单位.</summary>
    [Required] public required string Organizer { get; init; }

    /// <summary>政务服务中心.</summary>
    [Required] public required string HallName { get; init; }

    [Required] public required string HallAddress { get; init; }

    [Required] public required string HallHours { get; init; }

    /// <summary>咨询电话.</summary>
    [Required] public required string HelpPhone { get; init; }

    /// <summary>投诉电话.</summary>
    [Required] public required string ComplaintPhone { get; init; }
}
