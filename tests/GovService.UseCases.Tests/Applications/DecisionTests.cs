using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Tests.Applications;

public sealed class DecisionTests(TestHost host) : DeskTest(host)
{
    private static readonly string Basis = ReliefItem.Basis.Cite();

    [Fact]
    public async Task From_acceptance_to_grant_through_three_pairs_of_hands()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        var clerk = await Seen(application, scene.Clerk);
        (await As(scene.Clerk).Send(new AcceptApplication(application.Id, clerk.Version))).Errors.ShouldBeEmpty();
        var reviewer = await Seen(application, scene.Reviewer);
        (await As(scene.Reviewer).Send(new ReviewApplication(application.Id, "建议准予", reviewer.Version)))
            .Errors.ShouldBeEmpty();
        var decider = await Seen(application, scene.Decider);
        (await As(scene.Decider).Send(new GrantApplication(application.Id, null, decider.Version))).Errors.ShouldBeEmpty();

        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Granted);
        (await OutboxEvents()).ShouldContain(new ApplicationGranted(application.Id));
    }

    [Fact]
    public async Task Two_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.AwaitingDecision());
        var seen = await Seen(application, scene.Decider);

        var outcomes = await Task.WhenAll(
            As(scene.Decider).Send(new GrantApplication(application.Id, null, seen.Version)),
            As(scene.SecondDecider).Send(
                new ProposeRefusal(application.Id, Basis, AnApplication.Reasons, seen.Version)));

        outcomes.Count(o => o.Succeeded).ShouldBe(1);
        outcomes.Single(o => !o.Succeeded).Errors.ShouldBe([CommonErrors.ChangedMeanwhile]);
        (await Stored(application)).Timeline.Count.ShouldBe(4);
    }

    [Fact]
    public async Task The_reviewer_does_not_decide_even_when_they_may_decide_others()
    {
        var scene = await AScene();
        var both = await Given(AnAccount.Holding(
            new Duty(Role.Reviewer, [scene.Application.Department], []),
            new Duty(Role.DecisionMaker, [scene.Application.Department], [])));
        var application = await Given(scene.Application.Accepted());
        var seen = await Seen(application, both);
        await As(both).Send(new ReviewApplication(application.Id, null, seen.Version));

        var reviewed = await Seen(application, both);
        var granted = await As(both).Send(new GrantApplication(application.Id, null, reviewed.Version));

        reviewed.Actions.ShouldBe([ApplicationAction.ProposeExtension, ApplicationAction.ProposeTermination]);
        granted.Errors.ShouldBe([ApplicationErrors.SamePersonReviewedAndDecides]);
    }

    [Fact]
    public async Task A_refusal_is_based_on_the_items_own_law()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.AwaitingDecision());
        var seen = await Seen(application, scene.Decider);

        var proposed = await As(scene.Decider).Send(
            new ProposeRefusal(application.Id, "《别的办法》第一条", AnApplication.Reasons, seen.Version));

        proposed.Errors.ShouldBe([ApplicationErrors.BasisNotOfItem]);
        seen.Choices.LegalBases.ShouldBe([Basis]);
    }

    [Fact]
    public async Task Everything_wrong_with_a_refusal_is_said_at_once()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.AwaitingDecision());

        var proposed = await As(scene.Decider).Send(new ProposeRefusal(application.Id, "", " ", SeenVersion: 0));

        proposed.Errors.ShouldBe([ApplicationErrors.BasisRequired, ApplicationErrors.ReasonsRequired]);
    }

    [Fact]
    public async Task A_refusal_reaches_the_applicant_with_the_second_signature_only()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.AwaitingDecision());
        var seen = await Seen(application, scene.Decider);
        await As(scene.Decider).Send(new ProposeRefusal(application.Id, Basis, AnApplication.Reasons, seen.Version));
        (await OutboxEvents()).ShouldNotContain(new ApplicationRefused(application.Id));

        var proposal = await Seen(application, scene.Supervisor);
        var countersigned = await As(scene.Supervisor).Send(new CountersignProposal(application.Id, proposal.Version));

        countersigned.Errors.ShouldBeEmpty();
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Refused);
        (await OutboxEvents()).ShouldContain(new ApplicationRefused(application.Id));
    }

    [Fact]
    public async Task Whoever_proposed_cannot_forge_the_second_signature()
    {
        var scene = await AScene();
        var both = await Given(AnAccount.Holding(
            new Duty(Role.DecisionMaker, [scene.Application.Department], []),
            new Duty(Role.Supervisor, [scene.Application.Department], [])));
        var application = await Given(scene.Application.AwaitingDecision());
        var seen = await Seen(application, both);
        await As(both).Send(new ProposeRefusal(application.Id, Basis, AnApplication.Reasons, seen.Version));

        var proposal = await Seen(application, both);
        var countersigned = await As(both).Send(new CountersignProposal(application.Id, proposal.Version));

        proposal.Actions.ShouldNotContain(ApplicationAction.CountersignRefusal);
        countersigned.Errors.ShouldBe([ApplicationErrors.SamePersonProposedAndCountersigns]);
        await Should.ThrowAsync<ForbiddenException>(() =>
            As(scene.Decider).Send(new CountersignProposal(application.Id, proposal.Version)));
    }

    [Fact]
    public async Task An_officer_of_another_department_finds_nothing()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var accepted = await Given(scene.Application.Accepted());
        var reviewed = await Given(scene.Application.AwaitingDecision());
        var proposed = await Given(scene.Application.RefusalProposed());

        (await As(elsewhere.Reviewer).Send(new ReviewApplication(accepted.Id, null, 0)))
            .Errors.ShouldBe([ApplicationErrors.NotFound]);
        (await As(elsewhere.Decider).Send(new GrantApplication(reviewed.Id, null, 0)))
            .Errors.ShouldBe([ApplicationErrors.NotFound]);
        (await As(elsewhere.Supervisor).Send(new CountersignProposal(proposed.Id, 0)))
            .Errors.ShouldBe([ApplicationErrors.NotFound]);
    }
}
