using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using static GovService.Domain.Tests.Applications.AnApplication;
using Result = GovService.Domain.Common.Result;

namespace GovService.Domain.Tests.Applications;

/// <summary>Whatever anybody tries, in any order, as any of four people: the rules of the house hold.</summary>
public sealed class ApplicationPropertyTests
{
    private static readonly ApplicationStatus[] ClockRuns =
    [
        ApplicationStatus.Submitted, ApplicationStatus.Accepted, ApplicationStatus.AwaitingDecision,
        ApplicationStatus.RefusalProposed, ApplicationStatus.Granted,
    ];

    private static readonly UserId[] People = [UserId.New(), UserId.New(), UserId.New(), UserId.New()];

    // Applicants seldom withdraw; else few stories would come to their end.
    private static readonly Gen<ApplicationAction> AnAction = Gen.Frequency(
        (100, Gen.Elements(Enum.GetValues<ApplicationAction>().Where(a => a != ApplicationAction.Withdraw))),
        (1, Gen.Constant(ApplicationAction.Withdraw)));

    private static readonly Gen<Attempt> AnAttempt =
        from action in AnAction
        from person in Gen.Elements(People)
        select new Attempt(action, person);

    private static readonly Gen<Story> AStory =
        from onTheSpot in Gen.Elements(true, false)
        from attempts in AnAttempt.ArrayOf(80)
        select new Story(onTheSpot, attempts);

    [Fact]
    public void Only_declared_steps_succeed_and_only_those_that_were_offered() => ForAnyStory((application, attempt, act) =>
    {
        var before = application.Status;
        var offered = application.ActionsFor(ApplicationLifecycle.RoleFor(attempt.Action), attempt.Person)
            .Contains(attempt.Action);

        var succeeded = act();

        succeeded.ShouldBe(offered);
        application.Status.ShouldBe(succeeded ? ApplicationLifecycle.Next(before, attempt.Action)!.Value : before);
    });

    [Fact]
    public void The_timeline_folds_to_the_status() => ForAnyStory((application, _, act) =>
    {
        act();

        application.Timeline.Select(e => e.Sequence).ShouldBe(Enumerable.Range(1, application.Timeline.Count));
        application.Timeline.Aggregate(ApplicationStatus.Submitted, (status, entry) =>
        {
            entry.From.ShouldBe(status);
            return entry.To;
        }).ShouldBe(application.Status);
    });

    [Fact]
    public void A_clock_runs_exactly_while_the_authority_has_to_act() => ForAnyStory((application, _, act) =>
    {
        act();

        (application.ClockStartedAt is not null).ShouldBe(ClockRuns.Contains(application.Status));
        (application.DueBy is not null).ShouldBe(ClockRuns.Contains(application.Status));
        (application.RunningLimit() is not null).ShouldBe(ClockRuns.Contains(application.Status));
    });

    [Fact]
    public void No_refusal_without_two_people() => ForAnyStory((application, _, act) =>
    {
        act();

        if (application.Status is not (ApplicationStatus.Refused or ApplicationStatus.NotAccepted)) return;
        application.Timeline[^1].By.ShouldNotBe(application.Timeline[^2].By);
        application.Timeline[^2].By.ShouldBe(application.Proposal!.ProposedBy);
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

    private static void ForAnyStory(Action<Application, Attempt, Func<bool>> check)
    {
        HashSet<ApplicationStatus> reached = [];
        Prop.ForAll(Arb.From(AStory), story =>
        {
            var application = (story.OnTheSpot ? OnTheSpot : Promised).Submitted();
            foreach (var attempt in story.Attempts)
            {
                check(application, attempt, () => Act(application, attempt).Succeeded);
                reached.Add(application.Status);
            }
        }).QuickCheckThrowOnFailure();

        reached.Count.ShouldBe(Enum.GetValues<ApplicationStatus>().Length);
    }

    private static Result Act(Application application, Attempt attempt)
    {
        var stamp = new Stamp(attempt.Person, "某人", ApplicationLifecycle.RoleFor(attempt.Action), ByClerk.At);
        return attempt.Action switch
        {
            ApplicationAction.Submit => ApplicationErrors.ActionNotAllowed,
            ApplicationAction.RequestCorrection => application.RequestCorrection([UnreadablePage], ReliefItem.Content, stamp),
            ApplicationAction.SubmitCorrection => application.SubmitCorrection(
                application.Form, [application.Materials[1]], application.Signature, stamp, Calendar),
            ApplicationAction.Accept => application.Accept(stamp, Calendar),
            ApplicationAction.ProposeNonAcceptance => application.ProposeNonAcceptance(Basis, Reasons, stamp),
            ApplicationAction.Review => application.Review(null, stamp),
            ApplicationAction.Grant => application.Grant(null, stamp, Calendar),
            ApplicationAction.ProposeRefusal => application.ProposeRefusal(Basis, Reasons, stamp),
            ApplicationAction.CountersignNonAcceptance => Of(RefusalKind.NonAcceptance, application.CountersignProposal),
            ApplicationAction.CountersignRefusal => Of(RefusalKind.Refusal, application.CountersignProposal),
            ApplicationAction.OverturnNonAcceptance =>
                Of(RefusalKind.NonAcceptance, s => application.OverturnProposal(Reasons, s)),
            ApplicationAction.OverturnRefusal => Of(RefusalKind.Refusal, s => application.OverturnProposal(Reasons, s)),
            ApplicationAction.Withdraw => application.Withdraw(null, stamp),
            ApplicationAction.Complete => application.Complete("1.2.156.3005.2.341103", stamp),
        };

        // One method serves both kinds; which action it performs is decided by what was proposed.
        Result Of(RefusalKind kind, Func<Stamp, Result> act) =>
            application.Proposal?.Kind == kind ? act(stamp) : ApplicationErrors.ActionNotAllowed;
    }

    private sealed record Attempt(ApplicationAction Action, UserId Person);

    private sealed record Story(bool OnTheSpot, Attempt[] Attempts);
}
