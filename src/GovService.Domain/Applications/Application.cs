using System.Collections.Immutable;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
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

    /// <summary>容缺后补: in principle within half of the legal limit of twenty working days.</summary>
    public static readonly TimeLimit DeferralLimit = new(10, LimitUnit.WorkingDay);

    private readonly List<TimelineEntry> _timeline = [];
    private readonly List<ReviewLane> _lanes = [];

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

    /// <summary>时限 as they stood when the application was made.</summary>
    public ClockTerms Terms { get; private init; } = null!;

    /// <summary>How the applicant wants the result.</summary>
    public DeliveryMethod DeliveryMethod { get; private init; }

    /// <summary>Where it is posted; null unless it is.</summary>
    public PostalAddress? PostTo { get; private init; }

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

    /// <summary>When the authority's clock that runs now began; null when none runs.</summary>
    public DateTimeOffset? ClockStartedAt { get; private set; }

    /// <summary>
    /// When the authority's clock that runs now ends; null when none runs, none is limited, or it stands. The queues
    /// sort by it. Read from the ledger after every act that moves a clock.
    /// </summary>
    public DateTimeOffset? DueBy { get; private set; }

    /// <summary>停计: since when a special procedure holds the clock; null when none does.</summary>
    public DateTimeOffset? PausedSince { get; private set; }

    /// <summary>When the system has to look again: silence, warnings, reminders. Null when nothing is to come.</summary>
    public DateTimeOffset? NextTimerAt { get; private set; }

    public Correction? Correction { get; private set; }
    public RefusalProposal? Proposal { get; private set; }

    /// <summary>请示 that waits for its answer.</summary>
    public ApprovalRequest? Request { get; private set; }

    public IReadOnlyList<SpecialProcedureRun> Procedures { get; private set; } = [];
    public IReadOnlyList<ReviewLane> Lanes => _lanes;
    public IReadOnlyList<SiteVisit> SiteVisits { get; private set; } = [];
    public IReadOnlyList<DeferredMaterial> Deferred { get; private set; } = [];

    /// <summary>
    /// 容缺失信: when the last of the promises that are still open ran out; null when none did. For a year it counts against
    /// the applicant (国办发〔2020〕42号).
    /// </summary>
    public DateTimeOffset? PromiseBrokenAt { get; private set; }

    /// <summary>取件码: for who collects the result at a window.</summary>
    public string? PickupCode { get; private set; }

    public ResultDelivery? Delivery { get; private set; }

    /// <summary>The light that the last warning announced for the clock that runs now.</summary>
    public WarningLight Announced { get; private set; }

    /// <summary>In the order of the acts; a database hands its rows out in any order.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => [.. _timeline.OrderBy(e => e.Sequence)];

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
            Terms = submission.Terms,
            DeliveryMethod = submission.DeliveryMethod,
            PostTo = submission.PostTo,
            Applicant = submission.Applicant,
            Signature = submission.Signature,
            Form = submission.Form,
            Situation = submission.Situation,
            Materials = submission.Materials,
            Deferred = [.. submission.Deferred.Select(d => Promise(d, stamp, calendar))],
            Status = ApplicationStatus.Submitted,
        };
        application.Record(
            ApplicationAction.Submit, ApplicationStatus.Submitted, stamp, note: null, new ClockChange.Received(stamp.At));
        application.Count(calendar);
        application.Raise(new ApplicationSubmitted(application.Id, application.Number));
        return application;
    }

    /// <summary>时限台账: every clock of this application, as this calendar counts it.</summary>
    public ClockLedger Clocks(WorkingCalendar calendar) =>
        new([.. Timeline.Select(e => e.Clock).OfType<ClockChange>()], Terms, calendar);

    /// <summary>An act that moves no clock.</summary>
    private void Perform(ApplicationAction action, Stamp stamp, string? note = null) =>
        Move(action, stamp, note, clock: null);

    /// <summary>An act that moves a clock: a line in the ledger, and the dates read anew.</summary>
    private void Perform(
        ApplicationAction action, Stamp stamp, ClockChange clock, WorkingCalendar calendar, string? note = null)
    {
        Move(action, stamp, note, clock);
        Count(calendar);
    }

    /// <summary>The only place where the status changes; every change leaves a trace.</summary>
    private void Move(ApplicationAction action, Stamp stamp, string? note, ClockChange? clock)
    {
        var next = ApplicationLifecycle.Next(Status, action)
            ?? throw new InvalidOperationException($"{action} was performed from {Status} without being checked.");

        Record(action, next, stamp, note, clock);
        if (next != Status) Request = null; // what was asked about has passed
        if (ApplicationLifecycle.HandlerOf(next) != ApplicationLifecycle.HandlerOf(Status))
            (HandlerId, HandlerName) = (null, null); // the next stage is another post's
        Status = next;
    }

    private void Record(ApplicationAction action, ApplicationStatus to, Stamp stamp, string? note, ClockChange? clock) =>
        _timeline.Add(new TimelineEntry(
            _timeline.Count + 1, action, Status, to, stamp.By, stamp.Name, stamp.Role, stamp.At, note, clock));

    /// <summary>Reads the authority's clock from the ledger; a clock whose end moved is announced anew.</summary>
    private void Count(WorkingCalendar calendar)
    {
        var ledger = Clocks(calendar);
        var running = ledger.OfAuthority;
        var dueBy = running?.Due?.Instant;
        if (dueBy != DueBy || running?.StartedAt != ClockStartedAt) Announced = WarningLight.Green;

        (ClockStartedAt, DueBy, PausedSince) = (running?.StartedAt, dueBy, running?.PausedSince);
        SetTimer(ledger, calendar);
    }

    private static DeferredMaterial Promise(DeferredPromise promised, Stamp stamp, WorkingCalendar calendar) => new(
        promised.MaterialId, promised.RequirementId, promised.Name, stamp.At,
        LegalClock.DueBy(stamp.At, DeferralLimit, calendar)!.Instant);
}
