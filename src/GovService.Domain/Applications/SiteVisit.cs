namespace GovService.Domain.Applications;

/// <summary>现场核查: at least two officers go (行政许可法 art. 34); in a joint review once for all departments.</summary>
public sealed record SiteVisit(DateOnly Day, string Place, IReadOnlyList<SiteOfficer> Officers, string Findings)
{
    public const int MinOfficers = 2;
}

/// <summary>核查人员.</summary>
/// <param name="BadgeNumber">执法证号.</param>
public sealed record SiteOfficer(string Name, string BadgeNumber);
