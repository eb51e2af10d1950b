using GovService.Domain.Clocks;

namespace GovService.Domain.Applications;

/// <summary>办理经过: one act. Written once, never changed; the audit row repeats it, chained by SM3.</summary>
/// <param name="Sequence">1, 2, 3 … without gaps in one application.</param>
/// <param name="Note">Reasons, basis or list, as far as the act has them; may be personal, shown by role.</param>
/// <param name="Clock">What the act did to the clocks; all of them together are the ledger (时限台账).</param>
public sealed record TimelineEntry(
    int Sequence,
    ApplicationAction Action,
    ApplicationStatus From,
    ApplicationStatus To,
    UserId By,
    string ByName,
    Role ByRole,
    DateTimeOffset At,
    string? Note,
    ClockChange? Clock)
{
    /// <summary>The legal day of the act.</summary>
    public DateOnly Day => ChinaTime.Day(At);
}
