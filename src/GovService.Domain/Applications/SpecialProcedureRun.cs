using GovService.Domain.Calendars;

namespace GovService.Domain.Applications;

/// <summary>特别程序: one that was started; its time is not counted (行政许可法 art. 45).</summary>
/// <param name="Key">1, 2, 3 … within the application; names the pause in the ledger.</param>
/// <param name="Expected">As the applicant was told in writing.</param>
/// <param name="Outcome">What came of it; null while it runs.</param>
public sealed record SpecialProcedureRun(
    string Key,
    string Name,
    string Reasons,
    TimeLimit Expected,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt = null,
    string? Outcome = null)
{
    private const string Hearing = "听证"; // the law's own word (art. 45), in whatever name the guide gives it

    public bool IsRunning => EndedAt is null;

    /// <summary>听证: has notices and a record of its own (行政许可法 art. 46–48).</summary>
    public bool IsHearing => Name.Contains(Hearing, StringComparison.Ordinal);
}
