using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using static GovService.Domain.Tests.Applications.AnApplication;
using Result = GovService.Domain.Common.Result;

namespace GovService.Domain.Tests.Applications;

/// <summary>Whatever anybody tries, in any order, at any time, as any of four people: the rules of the house hold.</summary>
public sealed class ApplicationPropertyTests
{
    private static readonly UserId[] People = [UserId.New(), UserId.New(), UserId.New(), UserId.New()];
    private static readonly DepartmentId[] Others = [DepartmentId.New(), DepartmentId.New()];

    // Half of the attempts are what the status allows, so that stories get far; the others are anything at all. Whoever
    // looks for the end of a story finds it soon: what ends it is tried seldom.
    private static readonly ApplicationAction[] Endings =
        [ApplicationAction.Withdraw, ApplicationAction.Terminate, ApplicationAction.TransferUp];

    private static readonly Gen<Attempt> AnAttempt =
        from isAllowed in Gen.Elements(true, false)
        from action in Gen.Elements(Enum.GetValues<ApplicationAction>())
        from choice in Gen.Choose(0, int.MaxValue - 1)
        from endsIt in Gen.Choose(0, 4)
        from person in Gen.Elements(People)
        from hours in Gen.Frequency((4, Gen.Choose(0, 3)), (1, Gen.Choose(4, 72)))
        select new Attempt(action, person, TimeSpan.FromHours(hours), isAllowed ? choice : null, endsIt == 0);

    private static readonly Gen<Story> AStory =
        from onTheSpot in Gen.Elements(true, false)
        from delivery in Gen.Elements(DeliveryMethod.Electronic, DeliveryMethod.WindowPickup, DeliveryMethod.Express)
        from deferred in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from attempts in AnAttempt.ArrayOf(80)
        select new Story(onTheSpot, delivery, deferred, attempts);

    [Fact]
    public void Only_declared_steps_succeed_and_only_those_that_were_offered() => ForAnyStory((application, attempt, act) =>
    {
        var before = application.Status;
        var offered = application.ActionsFor(ApplicationLifecycle.RoleFor(attempt.Action), attempt.Person)
            .Contains(attempt.Action);

        var succeeded = act();

        if (succeeded) offered.ShouldBeTrue($"{attempt.Action} from {before}");
        if (!succeeded) application.Status.ShouldBe(before);
        if (succeeded) application.Status.ShouldBe(ApplicationLifecycle.Next(before, attempt.Action)!.Value);
    });

    [Fact]
    public void The_stories_reach_every_status_by_every_action()
    {
        HashSet<ApplicationStatus> reached = [];
        HashSet<ApplicationAction> performed = [];
        ForAnyStory(
            (application, attempt, act) =>
            {
                if (act()) performed.Add(attempt.Action);
                reached.Add(application.Status);
            },
            stories: 800);

        Enum.GetValues<ApplicationStatus>().Except(reached).ShouldBeEmpty();
        Enum.GetValues<ApplicationAction>().Except(performed).Except(ByTimeAlone).ShouldBeEmpty();
    }

    [Fact]
    public void The_timeline_folds_to_the_status() => ForAnyStory((application, _, act) =>
    {
        act();

        application.Timeline.Select(e => e.Sequence).ShouldBe(Enumerable.Range(1, application.Timeline.Count));
        application.Timeline.Aggregate(ApplicationStatus.Submitted, (status, entry) =>
        {
            entry.From.ShouldBe(status);
            ApplicationLifecycle.Next(entry.From, entry.Action).ShouldBe(
                entry.Action == ApplicationAction.Submit ? null : entry.To);
            return entry.To;
        }).ShouldBe(application.Status);
    });

    [Fact]
    public void The_dates_of_the_root_are_those_of_the_ledger() => ForAnyStory((application, _, act) =>
    {
        act();

        var running = application.Clocks(Calendar).OfAuthority;
        application.ClockStartedAt.ShouldBe(running?.StartedAt);
        application.DueBy.ShouldBe(running?.Due?.Instant);
        application.PausedSince.ShouldBe(running?.PausedSince);
    });

    [Fact]
    public void The_authoritys_clock_runs_exactly_while_the_authority_has_to_act() => ForAnyStory((application, _, act) =>
    {
        act();

        (application.ClockStartedAt is not null).ShouldBe(application.Status
            is ApplicationStatus.Submitted or ApplicationStatus.Received or ApplicationStatus.Accepted
            or ApplicationStatus.AwaitingDecision or ApplicationStatus.RefusalProposed or ApplicationStatus.Granted
            or ApplicationStatus.Issued);
        (application.PausedSince is not null).ShouldBe(
            application.Status is ApplicationStatus.Accepted && application.Procedures.Any(p => p.IsRunning));
    });

    [Fact]
    public void Nothing_is_decided_while_a_procedure_runs_or_a_promise_is_open() => ForAnyStory((application, attempt, act) =>
    {
        var (paused, open) = (application.PausedSince is not null, application.Deferred.Any(d => d.IsOpen));

        if (!act()) return;
        if (attempt.Action is ApplicationAction.Grant) (paused || open).ShouldBeFalse();
        if (attempt.Action is ApplicationAction.Review or ApplicationAction.ProposeRefusal) paused.ShouldBeFalse();
    });

    [Fact]
    public void No_refusal_without_two_people() => ForAnyStory((application, _, act) =>
    {
        act();

        if (application.Status is not (ApplicationStatus.Refused or ApplicationStatus.NotAccepted)) return;
        application.Timeline[^1].By.ShouldNotBe(application.Proposal!.ProposedBy);
    });

    [Fact]
    public void What_needs_the_level_above_has_two_people() => ForAnyStory((application, _, act) =>
    {
        var request = application.Request;
        act();

        if (request is null || application.Timeline[^1].Action != request.Effect) return;
        application.Timeline[^1].By.ShouldNotBe(request.By);
    });

    [Fact]
    public void It_is_extended_once_within_the_law() => ForAnyStory((application, _, act) =>
    {
        act();

        application.Timeline.Select(e => e.Clock).OfType<ClockChange.Extended>().Sum(e => e.WorkingDays)
            .ShouldBeLessThanOrEqualTo(Application.MaxJointExtension);
        application.Timeline.Count(e => e.Action == ApplicationAction.Extend).ShouldBeLessThanOrEqualTo(1);
    });

    [Fact]
    public void The_reviewer_never_decides_unless_it_is_done_on_the_spot() => ForAnyStory((application, _, act) =>
    {
        act();

        if (application.ProcessingType == ProcessingType.OnTheSpot) return;
        application.Timeline
            .Where(e => e.Action is ApplicationAction.Grant or ApplicationAction.ProposeRefusal)
            .ShouldAllBe(e => e.By != application.ReviewedBy);
    });

    [Fact]
    public void Timers_run_twice_do_what_they_do_once() => ForAnyStory((application, attempt, act) =>
    {
        act();
        var now = Stamp.OfSystem(application.Timeline[^1].At + attempt.After);
        application.RunTimers(now, Calendar);
        var steps = application.Timeline.Count;

        application.RunTimers(now, Calendar).ShouldBeFalse();

        application.Timeline.Count.ShouldBe(steps);
        (application.NextTimerAt > now.At || application.NextTimerAt is null).ShouldBeTrue();
    });

    private static void ForAnyStory(Action<Application, Attempt, Func<bool>> check, int stories = 150)
    {
        Prop.ForAll(Arb.From(AStory), story =>
        {
            var application = story.Application();
            var now = ByClerk.At;
            foreach (var tried in story.Attempts)
            {
                var attempt = tried.In(application.Status);
                now += attempt.After;
                var at = now;
                check(application, attempt, () => Act(application, attempt, at).Succeeded);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(stories));    }

    // What only time does is done by the timers, which these stories run where they look at them.
    private static readonly ApplicationAction[] ByTimeAlone =
    [
        ApplicationAction.Submit, ApplicationAction.DeemAccept, ApplicationAction.Warn, ApplicationAction.Alarm,
        ApplicationAction.Remind, ApplicationAction.Lapse, ApplicationAction.Recount,
    ];

    private static Result Act(Application application, Attempt attempt, DateTimeOffset at)
    {
        var stamp = new Stamp(attempt.Person, "某人", ApplicationLifecycle.RoleFor(attempt.Action), at);
        return attempt.Action switch
        {
            ApplicationAction.Receive => application.Receive(stamp),
            ApplicationAction.RequestCorrection =>
                application.RequestCorrection([UnreadablePage], ReliefItem.Content, stamp, Calendar),
            ApplicationAction.ProposeSecondCorrection =>
                application.ProposeSecondCorrection([UnreadablePage], ReliefItem.Content, Reasons, stamp),
            ApplicationAction.SubmitCorrection => application.SubmitCorrection(
                application.Form, [application.Materials[1]], application.Signature, stamp, Calendar),
            ApplicationAction.Accept => application.Accept(stamp, Calendar),
            ApplicationAction.ProposeReturn =>
                application.ProposeReturn([UnreadablePage], ReliefItem.Content, Basis, Reasons, stamp),
            ApplicationAction.ProposeNonAcceptance => application.ProposeNonAcceptance(Basis, Reasons, stamp),
            ApplicationAction.ProposeSpecialProcedure => application.ProposeSpecialProcedure(
                "专家评审", new TimeLimit(5, LimitUnit.WorkingDay), Reasons, stamp),
            ApplicationAction.EndSpecialProcedure => application.EndSpecialProcedure(
                application.Procedures.FirstOrDefault(p => p.IsRunning)?.Key ?? "0", "评审通过", stamp, Calendar),
            ApplicationAction.ProposeExtension => application.ProposeExtension(10, Reasons, stamp),
            ApplicationAction.ProposeTermination =>
                application.ProposeTermination(TerminationGround.PurposeGone, Reasons, stamp),
            ApplicationAction.OpenJointReview => application.OpenJointReview(Others, stamp, Calendar),
            ApplicationAction.AskInLane => application.AskInLane(Others[0], UnreadablePage, stamp, Calendar),
            ApplicationAction.AnswerInLane =>
                application.AnswerInLane(Others[0], application.Materials[1], stamp, Calendar),
            ApplicationAction.GiveOpinion => application.GiveOpinion(
                application.Lanes.FirstOrDefault(l => l is { Opinion: null, OpenReturn: null })?.DepartmentId ?? Others[0],
                LaneVerdict.Agrees, "", stamp),
            ApplicationAction.RecordSiteVisit => application.RecordSiteVisit(
                new SiteVisit(ChinaTime.Day(at), "龙蟠大道 99 号", [new("甲", "1"), new("乙", "2")], "符合条件"), stamp),
            ApplicationAction.SupplyDeferred => application.SupplyDeferred(
                application.Materials[1] with { MaterialId = "lease" }, stamp, Calendar),
            ApplicationAction.Review => application.Review(null, stamp),
            ApplicationAction.Grant => application.Grant(null, stamp, Calendar),
            ApplicationAction.ProposeRefusal => application.ProposeRefusal(Basis, Reasons, stamp),
            ApplicationAction.TransferUp => application.TransferUp("市民政局", stamp, Calendar),
            ApplicationAction.CountersignReturn => Signed(RefusalKind.Return),
            ApplicationAction.CountersignNonAcceptance => Signed(RefusalKind.NonAcceptance),
            ApplicationAction.CountersignRefusal => Signed(RefusalKind.Refusal),
            ApplicationAction.OverturnReturn => Overturned(RefusalKind.Return),
            ApplicationAction.OverturnNonAcceptance => Overturned(RefusalKind.NonAcceptance),
            ApplicationAction.OverturnRefusal => Overturned(RefusalKind.Refusal),
            ApplicationAction.ApproveSecondCorrection or ApplicationAction.StartSpecialProcedure
                or ApplicationAction.Extend or ApplicationAction.Terminate =>
                application.Request?.Effect == attempt.Action
                    ? application.ApproveRequest(stamp, Calendar)
                    : ApplicationErrors.ActionNotAllowed,
            ApplicationAction.DeclineRequest => application.DeclineRequest(Reasons, stamp),
            ApplicationAction.Withdraw => application.Withdraw(null, stamp, Calendar),
            ApplicationAction.Issue => application.Issue("1.2.156.3005.2.341103", "618033", stamp),
            ApplicationAction.DeliverElectronically => application.DeliverElectronically(stamp, Calendar),
            ApplicationAction.HandOver => application.DeliveryMethod == DeliveryMethod.Express
                ? application.ConfirmPosted("EB618033CN", "陈思远", stamp, Calendar)
                : application.HandOver("618033", "陈思远", stamp, Calendar),
            ApplicationAction.Complete => application.Complete(stamp),
            _ => ApplicationErrors.ActionNotAllowed,
        };

        // One method serves all kinds; which action it performs is decided by what was proposed.
        Result Signed(RefusalKind kind) => application.Proposal?.Kind == kind
            ? application.CountersignProposal(stamp, Calendar)
            : ApplicationErrors.ActionNotAllowed;

        Result Overturned(RefusalKind kind) => application.Proposal?.Kind == kind
            ? application.OverturnProposal(Reasons, stamp)
            : ApplicationErrors.ActionNotAllowed;
    }

    private sealed record Attempt(
        ApplicationAction Action, UserId Person, TimeSpan After, int? AllowedChoice, bool MayEndIt)
    {
        public Attempt In(ApplicationStatus status)
        {
            if (AllowedChoice is not { } choice)
                return !MayEndIt && Endings.Contains(Action) ? this with { Action = ApplicationAction.Submit } : this;

            var allowed = ApplicationLifecycle.ActionsFrom(status)
                .Where(a => !ByTimeAlone.Contains(a) && (MayEndIt || !Endings.Contains(a))).ToList();
            return allowed.Count == 0 ? this : this with { Action = allowed[choice % allowed.Count] };
        }
    }

    private sealed record Story(bool OnTheSpot, DeliveryMethod Delivery, bool IsDeferred, Attempt[] Attempts)
    {
        public Application Application() => ((OnTheSpot ? AnApplication.OnTheSpot : Promised) with
        {
            DeliveryMethod = Delivery,
            Deferred = IsDeferred ? [new DeferredPromise("lease", "lease", "租赁合同")] : [],
        }).Submitted();
    }
}
