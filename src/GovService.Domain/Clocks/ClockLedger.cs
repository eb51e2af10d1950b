using GovService.Domain.Calendars;

namespace GovService.Domain.Clocks;

/// <summary>
/// 时限台账: reads the clocks of an application from what was written about them. A pure function of the lines, the
/// limits and the calendar: counted again with another calendar it gives other dates, and never forgets one.
/// </summary>
public sealed class ClockLedger
{
    private readonly IReadOnlyList<ClockChange> _changes;
    private readonly ClockTerms _terms;
    private readonly WorkingCalendar _calendar;

    public ClockLedger(IReadOnlyList<ClockChange> changes, ClockTerms terms, WorkingCalendar calendar)
    {
        (_changes, _terms, _calendar) = (changes, terms, calendar);
        Clocks = [.. Runs().Select(Read)];
    }

    /// <summary>All runs, in the order in which they began.</summary>
    public IReadOnlyList<ApplicationClock> Clocks { get; }

    /// <summary>The run that is on now; null when that clock is not running.</summary>
    public ApplicationClock? Running(ClockKind kind) => Clocks.LastOrDefault(c => c.Kind == kind && c.IsRunning);

    /// <summary>The clock that the authority must keep now: the promise before the law, whose limit is never shorter.</summary>
    public ApplicationClock? OfAuthority =>
        Running(ClockKind.Reply)
        ?? (Running(ClockKind.Promised) is { Limit.Value: not null } promised ? promised : null)
        ?? Running(ClockKind.Statutory)
        ?? Running(ClockKind.Delivery);

    /// <summary>
    /// 如果现在答复: the same ledger, had what everybody waits for come in at that moment, be it the applicant's
    /// correction or the end of the special procedures.
    /// </summary>
    public ClockLedger IfAnsweredAt(DateTimeOffset at)
    {
        List<ClockChange> changes = [.. _changes];
        if (Running(ClockKind.Correction) is not null) changes.Add(new ClockChange.Received(at));
        changes.AddRange(OpenPauses().Select(pause => new ClockChange.Resumed(at, pause.Key)));
        return new(changes, _terms, _calendar);
    }

    /// <summary>机关占用工作日: until the decision, the applicant's own time left out.</summary>
    public int HeldWorkingDays(DateTimeOffset now) =>
        Clocks.Where(c => c.Kind is ClockKind.Reply or ClockKind.Statutory)
            .Sum(c => c.HeldWorkingDays(now, _calendar));

    private ApplicationClock Read(Run run)
    {
        var limit = _terms.For(run.Kind);
        var (pauses, extension) = run.IsDecision ? (PausesUntil(run.StoppedAt), Extension) : (Pauses.None, 0);
        var due = LegalClock.DueBy(run.StartedAt, limit, pauses, extension, _calendar);
        return new(run.Kind, limit, run.StartedAt, run.StoppedAt, pauses, extension, due);
    }

    /// <summary>Which clock each line starts, and which it stops.</summary>
    private List<Run> Runs()
    {
        List<Run> runs = [];
        foreach (var change in _changes)
        {
            ClockKind[]? begun = change switch
            {
                ClockChange.Received => [ClockKind.Reply],
                ClockChange.CorrectionAsked => [ClockKind.Correction],
                ClockChange.Accepted => [ClockKind.Promised, ClockKind.Statutory],
                ClockChange.Decided => [ClockKind.Delivery],
                ClockChange.Delivered or ClockChange.Ended => [],
                _ => null,
            };
            if (begun is null) continue;

            foreach (var run in runs) run.StopAt(change.At);
            var from = (change as ClockChange.Accepted)?.From ?? change.At;
            runs.AddRange(begun.Select(kind => new Run(kind, from)));
        }

        return runs;
    }

    private int Extension => _changes.OfType<ClockChange.Extended>().Sum(e => e.WorkingDays);

    private Pauses PausesUntil(DateTimeOffset? stoppedAt) => new(
        from paused in _changes.OfType<ClockChange.Paused>()
        let resumed = _changes.OfType<ClockChange.Resumed>().FirstOrDefault(r => r.Key == paused.Key)
        select new Pause(paused.At, resumed?.At ?? stoppedAt, paused.Reason));

    private IEnumerable<ClockChange.Paused> OpenPauses() =>
        _changes.OfType<ClockChange.Paused>()
            .Where(p => !_changes.OfType<ClockChange.Resumed>().Any(r => r.Key == p.Key));

    private sealed class Run(ClockKind kind, DateTimeOffset startedAt)
    {
        public ClockKind Kind => kind;
        public DateTimeOffset StartedAt => startedAt;
        public DateTimeOffset? StoppedAt { get; private set; }
        public bool IsDecision => kind is ClockKind.Promised or ClockKind.Statutory;

        public void StopAt(DateTimeOffset at) => StoppedAt ??= at;
    }
}
