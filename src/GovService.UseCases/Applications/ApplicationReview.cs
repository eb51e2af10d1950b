using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Applications;

/// <summary>办件（工作台）: everything an officer reads to decide, and what they may do with it.</summary>
/// <param name="Situation">The situational questions with their answers.</param>
/// <param name="Due">The clock that runs; null when none does.</param>
/// <param name="Correctable">What a notice may name.</param>
/// <param name="Corrected">The fields that were sent back, before and after; empty until they were answered.</param>
/// <param name="Facts">What holds beside the status.</param>
/// <param name="Actions">What this caller may do now.</param>
/// <param name="Version">Goes back with the decision, so that nobody decides on what has changed.</param>
public sealed record ApplicationReview(
    ApplicationId Id,
    string Number,
    string ItemName,
    string DepartmentName,
    ProcessingType ProcessingType,
    DecisionKind DecisionKind,
    ApplicationStatus Status,
    ApplicantCard Applicant,
    DateTimeOffset SubmittedAt,
    RunningClock? Due,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<SituationAnswer> Situation,
    IReadOnlyList<SubmittedMaterial> Materials,
    IReadOnlyList<DeferredMaterial> Deferred,
    Correction? Correction,
    IReadOnlyList<CorrectableSlot> Correctable,
    IReadOnlyList<CorrectedAnswer> Corrected,
    RefusalProposal? Proposal,
    IReadOnlyList<TimelineStep> Timeline,
    HandlingFacts Facts,
    IReadOnlyList<ApplicationAction> Actions,
    DeskChoices Choices,
    uint Version);

/// <summary>申请人, as far as the page shows them.</summary>
public sealed record ApplicantCard(Audience Kind, string Name, string Code, string Mobile, string? AgentName)
{
    internal static ApplicantCard Of(Applicant applicant) =>
        new(applicant.Kind, applicant.Name, applicant.Code, applicant.Mobile, applicant.AgentName);
}

/// <summary>情形: a question and what was answered; <c>true</c> and <c>false</c> where the question is yes or no.</summary>
public sealed record SituationAnswer(string Question, string Answer);

/// <summary>办理经过的一步.</summary>
/// <param name="ByName">Masked when it is the applicant.</param>
public sealed record TimelineStep(
    ApplicationAction Action, ApplicationStatus To, string ByName, Role ByRole, DateTimeOffset At, string? Note);

/// <summary>时钟: what runs now, until when, and which days do not count.</summary>
/// <param name="ExtendedBy">Working days; 0 when it was not extended.</param>
/// <param name="Due">Null when the item fixes no limit, and while a special procedure holds the clock.</param>
/// <param name="WorkingDaysLeft">Negative when overdue.</param>
public sealed record RunningClock(
    ClockKind Kind,
    DateTimeOffset StartedAt,
    TimeLimit Limit,
    int ExtendedBy,
    DueDate? Due,
    WarningLight Light,
    int WorkingDaysLeft)
{
    /// <summary>Since when a special procedure holds it; null when none does.</summary>
    public DateTimeOffset? PausedSince { get; private init; }

    /// <summary>Which days were not counted so far or will not be.</summary>
    public IReadOnlyList<UncountedDays> Uncounted { get; private init; } = [];

    /// <summary>This one, and the others that run beside it: the law's limit beside the promise.</summary>
    public IReadOnlyList<RunningClock> All { get => field.Count == 0 ? [this] : field; private init; } = [];

    /// <summary>如果今天答复: when it would be due then; null when nobody is waited for.</summary>
    public DateTimeOffset? IfAnsweredNow { get; private init; }

    /// <summary>机关占用工作日.</summary>
    public int HeldWorkingDays { get; private init; }

    /// <summary>The authority's clock, or the applicant's own while they are asked.</summary>
    internal static RunningClock? Of(Application application, WorkingCalendar calendar, DateTimeOffset now)
    {
        var ledger = application.Clocks(calendar);
        if ((ledger.OfAuthority ?? ledger.Running(ClockKind.Correction)) is not { } clock) return null;

        var isWaiting = clock.Kind == ClockKind.Correction || clock.PausedSince is not null;
        return Of(clock, calendar, now) with
        {
            All = [.. ledger.Clocks.Where(c => c.IsRunning).Select(c => Of(c, calendar, now))],
            IfAnsweredNow = isWaiting ? ledger.IfAnsweredAt(now).OfAuthority?.Due?.Instant : null,
            HeldWorkingDays = ledger.HeldWorkingDays(now),
        };
    }

    internal static RunningClock Of(ApplicationClock clock, WorkingCalendar calendar, DateTimeOffset now) => new(
        clock.Kind, clock.StartedAt, clock.Limit, clock.ExtendedBy, clock.Due,
        LightOf(clock, calendar, now),
        clock.Due is { } due ? calendar.WorkingDaysBetween(ChinaTime.Day(now), ChinaTime.Day(due.Instant)) : 0)
    {
        PausedSince = clock.PausedSince,
        Uncounted = clock.Due?.Uncounted ?? clock.UncountedUntil(now, calendar),
    };

    private static WarningLight LightOf(ApplicationClock clock, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (clock.PausedSince is not null) return WarningLight.Paused;
        return clock.Due is { } due
            ? WarningLights.At(now, clock.StartedAt, due.Instant, calendar)
            : WarningLight.Green;
    }
}
