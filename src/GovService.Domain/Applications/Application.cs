using System.Collections.Immutable;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>办件: one applicant's request for one service item, from submission to result.</summary>
public sealed partial class Application : AggregateRoot, IRegional
{
    public const int MaxReasons = 2000;

    /// <summary>行政许可法 art. 32: an answer within five working days of receipt.</summary>
    public static readonly TimeLimit ReplyLimit = new(5, LimitUnit.WorkingDay);

    /// <summary>行政许可法 art. 44: the result within ten working days of the decision.</summary>
    public static readonly TimeLimit DeliveryLimit = new(10, LimitUnit.WorkingDay);

    private readonly List<TimelineEntry> _timeline = [];

    private Application() { } // EF Core

    /// <summary>The id of the draft it grew from: submitting twice finds the first submission.</summary>
    public ApplicationId Id { get; private init; }

    /// <summary>办件编号.</summary>
    public string Number { get; private init; } = "";

    public ServiceItemId ServiceItemId { get; private init; }
    public ServiceItemVersionId ServiceItemVersionId { get; private init; }

    /// <summary>The content hash of the version, so that the snapshot can be proven.</summary>
    public string SnapshotHash { get; private init; } = "";

    public DepartmentId DepartmentId { get; private init; }
    public string DistrictCode { get; private init; } = "";
    public string RegionCode { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }

    public ProcessingType ProcessingType { get; private init; }

    /// <summary>承诺办结时限 as it stood when the application was made.</summary>
    public TimeLimit DecisionLimit { get; private init; } = null!;

    public Applicant Applicant { get; private init; } = null!;
    public SignedStatement Signature { get; private set; } = null!;

    /// <summary>The form as checked and normalised, by control name.</summary>
    public IReadOnlyDictionary<string, string> Form { get; private set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The answers to the situational questions, by key.</summary>
    public IReadOnlyDictionary<string, string> Situation { get; private set; } = ImmutableDictionary<string, string>.Empty;

    public IReadOnlyList<SubmittedMaterial> Materials { get; private set; } = [];
    public ApplicationStatus Status { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public UserId? ReviewedBy { get; private set; }

    /// <summary>When the clock that runs now began; null when none runs.</summary>
    public DateTimeOffset? ClockStartedAt { get; private set; }

    /// <summary>When the clock that runs now ends; null when none runs. The queues sort by it.</summary>
    public DateTimeOffset? DueBy { get; private set; }

    public Correction? Correction { get; private set; }
    public RefusalProposal? Proposal { get; private set; }
    public IReadOnlyList<TimelineEntry> Timeline => _timeline;

    /// <summary>提交: what was declared becomes an application with a number, and the reply clock starts.</summary>
    public static Application Submit(Submission submission, Stamp stamp, WorkingCalendar calendar)
    {
        var application = new Application
        {
            Id = submission.Id,
            Number = submission.Number,
            ServiceItemId = submission.ServiceItemId,
            ServiceItemVersionId = submission.ServiceItemVersionId,
            SnapshotHash = submission.SnapshotHash,
            DepartmentId = submission.DepartmentId,
            DistrictCode = submission.DistrictCode,
            RegionCode = submission.RegionCode,
            CreatedAt = stamp.At,
            ProcessingType = submission.ProcessingType,
            DecisionLimit = submission.DecisionLimit,
            Applicant = submission.Applicant,
            Signature = submission.Signature,
            Form = submission.Form,
            Situation = submission.Situation,
            Materials = submission.Materials,
            Status = ApplicationStatus.Submitted,
        };
        application.Record(ApplicationAction.Submit, ApplicationStatus.Submitted, stamp, note: null);
        application.StartClock(ReplyLimit, stamp, calendar);
        application.Raise(new ApplicationSubmitted(application.Id, application.Number));
        return application;
    }

    /// <summary>The limit of the clock that runs now; null when none runs.</summary>
    public TimeLimit? RunningLimit()
    {
        if (ClockStartedAt is null) return null;
        if (Status == ApplicationStatus.Granted) return DeliveryLimit;
        return AcceptedAt is null ? ReplyLimit : DecisionLimit;
    }

    /// <summary>What this person, in this role, may do now: lifecycle ∩ role ∩ separation of duties.</summary>
    public IEnumerable<ApplicationAction> ActionsFor(Role role, UserId person) =>
        ApplicationLifecycle.ActionsFrom(Status)
            .Where(action => ApplicationLifecycle.RoleFor(action) == role && Check(action, person) is null);

    /// <summary>Why the person may not do this now; null when they may.</summary>
    private Error? Check(ApplicationAction action, UserId person)
    {
        if (ApplicationLifecycle.Next(Status, action) is null) return ApplicationErrors.ActionNotAllowed;

        return action switch
        {
            ApplicationAction.RequestCorrection when Correction is not null => ApplicationErrors.AlreadyCorrectedOnce,

            ApplicationAction.Grant or ApplicationAction.ProposeRefusal
                when ProcessingType != ProcessingType.OnTheSpot && ReviewedBy == person =>
                ApplicationErrors.SamePersonReviewedAndDecides,

            ApplicationAction.CountersignNonAcceptance or ApplicationAction.OverturnNonAcceptance
                when Proposal?.Kind != RefusalKind.NonAcceptance => ApplicationErrors.ActionNotAllowed,

            ApplicationAction.CountersignRefusal or ApplicationAction.OverturnRefusal
                when Proposal?.Kind != RefusalKind.Refusal => ApplicationErrors.ActionNotAllowed,

            ApplicationAction.CountersignNonAcceptance or ApplicationAction.CountersignRefusal
                when Proposal?.ProposedBy == person => ApplicationErrors.SamePersonProposedAndCountersigns,

            _ => null,
        };
    }

    /// <summary>The only place where the status changes; every change leaves a trace.</summary>
    private void Perform(ApplicationAction action, Stamp stamp, string? note = null)
    {
        var next = ApplicationLifecycle.Next(Status, action)
            ?? throw new InvalidOperationException($"{action} was performed from {Status} without being checked.");

        Record(action, next, stamp, note);
        Status = next;
    }

    private void Record(ApplicationAction action, ApplicationStatus to, Stamp stamp, string? note) =>
        _timeline.Add(new TimelineEntry(
            _timeline.Count + 1, action, Status, to, stamp.By, stamp.Name, stamp.Role, stamp.At, note));

    private void StartClock(TimeLimit limit, Stamp stamp, WorkingCalendar calendar)
    {
        ClockStartedAt = stamp.At;
        DueBy = LegalClock.DueBy(stamp.At, limit, calendar)?.Instant;
    }

    private void StopClock() => (ClockStartedAt, DueBy) = (null, null);
}

/// <summary>What a submission consists of; all of it checked before.</summary>
public sealed record Submission(
    ApplicationId Id,
    string Number,
    ServiceItemId ServiceItemId,
    ServiceItemVersionId ServiceItemVersionId,
    string SnapshotHash,
    DepartmentId DepartmentId,
    string DistrictCode,
    string RegionCode,
    ProcessingType ProcessingType,
    TimeLimit DecisionLimit,
    Applicant Applicant,
    SignedStatement Signature,
    IReadOnlyDictionary<string, string> Form,
    IReadOnlyDictionary<string, string> Situation,
    IReadOnlyList<SubmittedMaterial> Materials);
