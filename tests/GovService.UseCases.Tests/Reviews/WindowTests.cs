using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Reviews;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Reviews;

/// <summary>What the window does before acceptance and after the decision.</summary>
public sealed class WindowTests(TestHost host) : ReviewTest(host)
{
    private static readonly string Basis = ReliefItem.Basis.Cite();

    [Fact]
    public async Task What_is_received_can_be_accepted_and_not_returned_any_more()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());
        var due = application.DueBy;

        await Done(application, scene.Clerk, seen => new ReceiveApplication(seen.Id, seen.Version));

        var seen = await Seen(application, scene.Clerk);
        seen.Status.ShouldBe(ApplicationStatus.Received);
        seen.Actions.ShouldNotContain(ApplicationAction.ProposeReturn);
        (await Stored(application)).DueBy.ShouldBe(due); // the five days go on
    }

    [Fact]
    public async Task A_return_before_receipt_takes_two_signatures_and_opens_what_it_lists()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Submitted());

        await Done(application, scene.Clerk, seen => new ProposeReturn(
            seen.Id, [AnApplication.UnreadablePage], Basis, Reasons, seen.Version));
        (await Mine(application, citizen)).Status.ShouldBe(ApplicationStatus.Submitted);
        await Done(application, scene.Supervisor, seen => new CountersignProposal(seen.Id, seen.Version));

        var mine = await Mine(application, citizen);
        mine.Status.ShouldBe(ApplicationStatus.PreReviewReturned);
        (mine.Correction.ShouldHaveSingleItem().Slot, mine.CanCorrect).ShouldBe(("m.income", true));
    }

    [Fact]
    public async Task A_return_lists_and_is_based_on_the_items_own_law()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        (await As(scene.Clerk).Send(new ProposeReturn(application.Id, [], "", " ", SeenVersion: 0))).Errors.ShouldBe(
            [ApplicationErrors.NothingToCorrect, ApplicationErrors.BasisRequired, ApplicationErrors.ReasonsRequired]);
        (await Act(application, scene.Clerk, seen => new ProposeReturn(
            seen.Id, [AnApplication.UnreadablePage], "《别的办法》第一条", Reasons, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.BasisNotOfItem]);
    }

    [Fact]
    public async Task The_windows_acts_are_the_windows()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var application = await Given(scene.Application.Submitted());

        await ShouldNotFind(elsewhere.Clerk, new ReceiveApplication(application.Id, SeenVersion: 0));
        await ShouldNotFind(elsewhere.Clerk, new HandOverResult(application.Id, "123456", "陈思远", SeenVersion: 0));
        await ShouldNotFind(elsewhere.Clerk, new ProposeSecondCorrection(
            application.Id, [AnApplication.UnreadablePage], Reasons, SeenVersion: 0));
        await ShouldBeForbidden(scene.Reviewer, new ReceiveApplication(application.Id, SeenVersion: 0));
        await ShouldBeForbidden(scene.Supervisor, new HandOverResult(application.Id, "123456", "陈思远", SeenVersion: 0));
    }

    [Fact]
    public async Task A_result_is_handed_over_against_its_code_and_completes_the_application()
    {
        var (scene, application) = await Issued(DeliveryMethod.WindowPickup);

        (await Act(application, scene.Clerk, seen => new HandOverResult(seen.Id, "000000", "陈思远", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.PickupCodeWrong]);
        await Done(application, scene.Clerk, seen => new HandOverResult(seen.Id, " 246810 ", "陈思远", seen.Version));

        var stored = await Stored(application);
        (stored.Status, stored.PickupCode, stored.Delivery!.Recipient).ShouldBe((ApplicationStatus.Completed, null, "陈思远"));
    }

    [Fact]
    public async Task A_posted_result_is_proven_by_its_express_number()
    {
        var (scene, application) = await Issued(DeliveryMethod.Express);

        (await Act(application, scene.Clerk, seen => new HandOverResult(seen.Id, "", " ", seen.Version)))
            .Errors.Select(e => e.Code).ShouldBe(["application.evidence_required", "application.recipient_required"]);
        await Done(application, scene.Clerk, seen => new HandOverResult(seen.Id, "EMS1234567890", "陈思远", seen.Version));

        (await Stored(application)).Delivery!.Evidence.ShouldBe("EMS1234567890");
    }

    [Fact]
    public async Task The_pick_up_code_is_the_applicants_alone()
    {
        var citizen = await Given(AnAccount.Citizen());
        var (_, application) = await Issued(DeliveryMethod.WindowPickup, citizen.Id);

        (await Mine(application, citizen)).Handling.PickupCode.ShouldBe("246810");
    }

    private async Task<(DeskScene Scene, Application Application)> Issued(DeliveryMethod method, UserId? applicant = null)
    {
        var scene = await AScene();
        var application = (scene.Application with
        {
            DeliveryMethod = method,
            Applicant = applicant ?? scene.Application.Applicant,
        }).Granted();
        application.Issue("1.2.156.3005.2.1", "246810", Stamp.OfSystem(Clock.GetUtcNow())).Succeeded.ShouldBeTrue();
        return (scene, await Given(application));
    }
}
