using GovService.Domain.Calendars;
using GovService.Domain.Clocks;

namespace GovService.Domain.Applications;

// What time itself does: silence, warnings, reminders, promises that run out, and a calendar that changed.
public sealed partial class Application
{
    private const int DaysOfNotice = 2;

    /// <summary>
    /// Does everything whose time has come, in the order of its time, with the dates of the law and not those of the
    /// machine that was late. Running it again changes nothing.
    /// </summary>
    /// <returns>Whether anything was due.</returns>
    public bool RunTimers(Stamp stamp, WorkingCalendar calendar)
    {
        var fired = false;
        while (NextTimer(Clocks(calendar), calendar) is { } timer && timer.At <= stamp.At)
        {
            Fire(timer, stamp, calendar);
            fired = true;
        }

        SetTimer(Clocks(calendar), calendar);
        return fired;
    }

    /// <summary>
    /// 重新计算: another calendar is in force. Where the authority's date moves, the move is a line of the ledger.
    /// </summary>
    /// <returns>Whether the date moved.</returns>
    public bool Recount(Stamp stamp, WorkingCalendar calendar)
    {
        if (ApplicationLifecycle.Next(Status, ApplicationAction.Recount) is null) return false;

        foreach (var lane in _lanes) lane.Count(calendar);
        var running = Clocks(calendar).OfAuthority;
        var (was, now) = (DueBy, running?.Due?.Instant);
        if (running is null || was == now)
        {
            SetTimer(Clocks(calendar), calendar);
            return false;
        }

        Perform(
            ApplicationAction.Recount, stamp, new ClockChange.Recounted(stamp.At, running.Kind, was, now), calendar);
        Raise(new DueDateMoved(Id, was, now));
        return true;
    }

    private void Fire(Timer timer, Stamp stamp, WorkingCalendar calendar)
    {
        switch (timer.Kind)
        {
            case TimerKind.Silence:
                DeemAccept(stamp, calendar);
                break;
            case TimerKind.Yellow:
                Announced = WarningLight.Yellow;
                Perform(ApplicationAction.Warn, stamp);
                Raise(new ClockWarned(Id, DueBy!.Value));
                break;
            case TimerKind.Red:
                Announced = WarningLight.Red;
                Perform(ApplicationAction.Alarm, stamp);
                Raise(new ClockOverdue(Id, timer.At));
                break;
            case TimerKind.CorrectionReminder:
                Correction = Correction! with { RemindedAt = stamp.At };
                Perform(ApplicationAction.Remind, stamp);
                Raise(new CorrectionReminded(Id));
                break;
            case TimerKind.CorrectionLapse:
                Correction = Correction! with { LapsedAt = stamp.At };
                Perform(ApplicationAction.Lapse, stamp);
                Raise(new CorrectionLapsed(Id));
                break;
            case TimerKind.DeferredReminder:
                ChangePromise(timer.Subject, promise => promise with { RemindedAt = stamp.At });
                Perform(ApplicationAction.Remind, stamp, NameOfDeferred(timer));
                Raise(new DeferredMaterialReminded(Id, timer.Subject!));
                break;
            case TimerKind.DeferredLapse:
                ChangePromise(timer.Subject, promise => promise with { LapsedAt = stamp.At });
                Perform(ApplicationAction.Lapse, stamp, NameOfDeferred(timer));
                Raise(new DeferredMaterialLapsed(Id, timer.Subject!));
                break;
        }
    }

    /// <summary>视为受理: five working days without a word; accepted from the day of receipt (行政许可法 art. 32).</summary>
    private void DeemAccept(Stamp stamp, WorkingCalendar calendar)
    {
        var receivedAt = ClockStartedAt!.Value;
        Proposal = null;
        AcceptedAt = receivedAt;
        Perform(ApplicationAction.DeemAccept, stamp, new ClockChange.Accepted(stamp.At, receivedAt), calendar);
        Raise(new ApplicationDeemedAccepted(Id, DueBy));
    }

    private void SetTimer(ClockLedger ledger, WorkingCalendar calendar) => NextTimerAt = NextTimer(ledger, calendar)?.At;

    private Timer? NextTimer(ClockLedger ledger, WorkingCalendar calendar) =>
        Timers(ledger, calendar).OrderBy(t => t.At).ThenBy(t => t.Kind).FirstOrDefault();

    private IEnumerable<Timer> Timers(ClockLedger ledger, WorkingCalendar calendar)
    {
        if (ApplicationLifecycle.Ends.Contains(Status)) yield break;

        if (ledger.Running(ClockKind.Reply) is { Due: { } reply } && Check(ApplicationAction.DeemAccept, UserId.System) is null)
            yield return new(reply.Instant, TimerKind.Silence);

        if (DueBy is { } due && ClockStartedAt is { } started)
        {
            if (Announced is WarningLight.Green)
                yield return new(WarningLights.YellowFrom(started, due, calendar), TimerKind.Yellow);
            if (Announced is not WarningLight.Red) yield return new(due, TimerKind.Red);
        }

        if (ledger.Running(ClockKind.Correction)?.Due is { } asked && Correction is { } correction)
        {
            if (correction.RemindedAt is null)
                yield return new(NoticeBefore(asked.Instant, calendar), TimerKind.CorrectionReminder);
            if (correction.LapsedAt is null) yield return new(asked.Instant, TimerKind.CorrectionLapse);
        }

        foreach (var deferred in Deferred.Where(d => d.IsOpen))
        {
            if (deferred.RemindedAt is null)
                yield return new(NoticeBefore(deferred.DueBy, calendar), TimerKind.DeferredReminder, deferred.MaterialId);
            if (deferred.LapsedAt is null)
                yield return new(deferred.DueBy, TimerKind.DeferredLapse, deferred.MaterialId);
        }
    }

    /// <summary>Two working days before, when the day begins.</summary>
    private static DateTimeOffset NoticeBefore(DateTimeOffset due, WorkingCalendar calendar) =>
        ChinaTime.Instant(calendar.Back(ChinaTime.Day(due), DaysOfNotice), TimeOnly.MinValue);

    private string NameOfDeferred(Timer timer) => Deferred.Single(d => d.MaterialId == timer.Subject).Name;

    private sealed record Timer(DateTimeOffset At, TimerKind Kind, string? Subject = null);

    /// <summary>In the order in which they fire when they fall on one instant: silence makes the red light moot.</summary>
    private enum TimerKind
    {
        Silence,
        Yellow,
        Red,
        CorrectionReminder,
        CorrectionLapse,
        DeferredReminder,
        DeferredLapse,
    }
}
