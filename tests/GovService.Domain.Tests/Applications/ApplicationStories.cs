using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using static GovService.Domain.Tests.Applications.AnApplication;
using Result = GovService.Domain.Common.Result;

namespace GovService.Domain.Tests.Applications;

/// <summary>Generated lives of applications: attempts of random people at random times, told step by step.</summary>
internal static class ApplicationStories
{
    private static readonly UserId[] People = [UserId.New(), UserId.New(), UserId.New(), UserId.New()];
    internal static readonly DepartmentId[] Others = [DepartmentId.New(), DepartmentId.New()];

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

    public static void ForAnyStory(Action<Application, Attempt, Func<bool>> check, int stories = 150)
    {
        Prop.ForAll(Arb.From(AStory), story =>
        {
            var application = story.Application();
            foreach (var (attempt, at) in story.ToldOf(application))
                check(application, attempt, () => Act(application, attempt, at).Succeeded);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(stories));
    }

    // What only time does is done by the timers, which these stories run where they look at them.
    public static readonly ApplicationAction[] ByTimeAlone =
    [
        ApplicationAction.Submit, ApplicationAction.DeemAccept, ApplicationAction.Warn, ApplicationAction.Alarm,
        ApplicationAction.Remind, ApplicationAction.Lapse, ApplicationAction.Recount,
    ];

    /// <summary>So many stories, for tests that tell them elsewhere than in memory.</summary>
    public static IReadOnlyList<Story> Some(int stories) => [.. AStory.Sample(stories, stories)];

    public static Result Act(Application application, Attempt attempt, DateTimeOffset at)
    {
        var stamp = new Stamp(attempt.Person, "某人", ApplicationLifecycle.RoleFor(attempt.Action, application.Status), at);
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
            ApplicationAction.ProposeResultCorrection => application.ProposeResultCorrection(
                "1.2.156.3005.2.341103", [new("applicantName", "申请人姓名", "陈思远", "陈思源")], ReliefItem.Content, Reasons, stamp),
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
                or ApplicationAction.Extend or ApplicationAction.Terminate or ApplicationAction.CorrectResult =>
                application.Request?.Effect == attempt.Action
                    ? application.ApproveRequest(stamp, Calendar)
                    : ApplicationErrors.ActionNotAllowed,
            ApplicationAction.DeclineRequest => application.DeclineRequest(Reasons, stamp),
            ApplicationAction.Withdraw => application.Withdraw(null, stamp, Calendar),
            ApplicationAction.Issue => application.Issue("1.2.156.3005.2.341103", "618033", stamp),
            ApplicationAction.DeliverElectronically => application.DeliverElectronically(stamp, Calendar),
            ApplicationAction.HandOver => application.HandOver("618033", "陈思远", stamp, Calendar),
            ApplicationAction.Complete => application.Complete(stamp),
            ApplicationAction.Claim => application.Claim(stamp),
            ApplicationAction.Release => application.Release(stamp),
            ApplicationAction.Assign => application.Assign(attempt.Person, "某人", Reasons, stamp),
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

    internal sealed record Attempt(
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

    internal sealed record Story(bool OnTheSpot, DeliveryMethod Delivery, bool IsDeferred, Attempt[] Attempts)
    {
        public Application Application(AnApplication? an = null) => ((an ?? Promised) with
        {
            Type = OnTheSpot ? ProcessingType.OnTheSpot : ProcessingType.Promised,
            DeliveryMethod = Delivery,
            Deferred = IsDeferred ? [new DeferredPromise("lease", "lease", "租赁合同")] : [],
        }).Submitted();

        /// <summary>The attempts, each at its time, as they are made on what has become of the application by then.</summary>
        public IEnumerable<(Attempt Attempt, DateTimeOffset At)> ToldOf(Application application)
        {
            var now = application.CreatedAt;
            foreach (var tried in Attempts)
            {
                now += tried.After;
                yield return (tried.In(application.Status), now);
            }
        }
    }
}
