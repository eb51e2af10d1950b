using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Queues;
using GovService.UseCases.Reviews;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Reviews;

/// <summary>请示: what an officer may not do on their own signature.</summary>
public sealed class RequestTests(TestHost host) : ReviewTest(host)
{
    [Fact]
    public async Task An_extension_is_approved_once_and_the_applicant_reads_why()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Accepted());
        var before = (await Stored(application)).DueBy;

        await Done(application, scene.Reviewer, seen => new ProposeExtension(seen.Id, 10, Reasons, seen.Version));
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));

        (await Stored(application)).DueBy!.Value.ShouldBe(before!.Value.AddDays(14));
        var told = (await Mine(application, citizen)).Handling.Extension.ShouldNotBeNull();
        (told.WorkingDays, told.Reasons).ShouldBe((10, Reasons));
        var again = await Act(application, scene.Reviewer, seen => new ProposeExtension(seen.Id, 1, Reasons, seen.Version));
        again.Errors.ShouldBe([ApplicationErrors.ExtendedOnce]);
    }

    [Fact]
    public async Task A_request_waits_in_the_supervisors_queue_and_holds_the_handler_up()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        await Done(application, scene.Reviewer, seen => new ProposeExtension(seen.Id, 5, Reasons, seen.Version));

        (await As(scene.Supervisor).Send(new ListProposals(QueueSelection.All)))
            .Entries.ShouldHaveSingleItem().Id.ShouldBe(application.Id);
        var seen = await Seen(application, scene.Supervisor);
        seen.Facts.Request.ShouldBeOfType<ApprovalRequest.Extension>().WorkingDays.ShouldBe(5);
        seen.Actions.ShouldBe([ApplicationAction.Extend, ApplicationAction.DeclineRequest]);
        (await Seen(application, scene.Reviewer)).Actions.ShouldNotContain(ApplicationAction.Review);
    }

    [Fact]
    public async Task What_is_declined_was_never_asked()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        await Done(application, scene.Reviewer, seen => new ProposeExtension(seen.Id, 5, Reasons, seen.Version));

        await Done(application, scene.Supervisor, seen => new DeclineRequest(seen.Id, "时间足够。", seen.Version));

        var stored = await Stored(application);
        stored.Request.ShouldBeNull();
        stored.IsExtended.ShouldBeFalse();
        (await Seen(application, scene.Reviewer)).Actions.ShouldContain(ApplicationAction.ProposeExtension);
    }

    [Fact]
    public async Task Nobody_approves_their_own_request()
    {
        var scene = await AScene();
        var both = await Given(AnAccount.Holding(
            new Duty(Role.Reviewer, [scene.Application.Department], []),
            new Duty(Role.Supervisor, [scene.Application.Department], [])));
        var application = await Given(scene.Application.Accepted());
        await Done(application, both, seen => new ProposeExtension(seen.Id, 5, Reasons, seen.Version));

        var approved = await Act(application, both, seen => new ApproveRequest(seen.Id, seen.Version));

        approved.Errors.ShouldBe([ApplicationErrors.SamePersonApproves]);
    }

    [Fact]
    public async Task Requests_are_answered_by_the_supervisor_of_the_department()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var application = await Given(scene.Application.Accepted());
        await Done(application, scene.Reviewer, seen => new ProposeExtension(seen.Id, 5, Reasons, seen.Version));

        await ShouldNotFind(elsewhere.Supervisor, new ApproveRequest(application.Id, SeenVersion: 0));
        await ShouldNotFind(elsewhere.Supervisor, new DeclineRequest(application.Id, Reasons, SeenVersion: 0));
        await ShouldBeForbidden(scene.Reviewer, new ApproveRequest(application.Id, SeenVersion: 0));
        await ShouldBeForbidden(scene.Decider, new DeclineRequest(application.Id, Reasons, SeenVersion: 0));
    }

    [Fact]
    public async Task An_application_is_terminated_on_a_listed_ground()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Accepted());

        (await Act(application, scene.Reviewer, seen => new ProposeTermination(seen.Id, null, Reasons, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.GroundRequired]);
        (await Act(application, scene.Reviewer, seen => new ProposeTermination(
            seen.Id, TerminationGround.CorrectionLapsed, Reasons, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.GroundNotGiven]);
        await Done(application, scene.Reviewer, seen => new ProposeTermination(
            seen.Id, TerminationGround.PurposeGone, Reasons, seen.Version));
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));

        var ended = await Mine(application, citizen);
        (ended.Status, ended.Handling.Ending, ended.Due).ShouldBe((ApplicationStatus.Terminated, Reasons, null));
    }

    [Fact]
    public async Task A_second_notice_needs_a_second_signature()
    {
        var scene = await AScene();
        var application = await Given(AfterCorrection(scene));

        await Done(application, scene.Clerk, seen => new ProposeSecondCorrection(
            seen.Id, [AnApplication.UnreadablePage], Reasons, seen.Version));
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Submitted);
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));

        var stored = await Stored(application);
        (stored.Status, stored.Correction!.Round).ShouldBe((ApplicationStatus.CorrectionRequired, 2));
    }

    [Fact]
    public async Task What_was_decided_above_is_transferred_once()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).AwaitingDecision());

        (await Act(application, scene.Decider, seen => new TransferUp(seen.Id, "", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.TransferTargetRequired]);
        await Done(application, scene.Decider, seen => new TransferUp(seen.Id, "安徽省民政厅", seen.Version));

        var ended = await Mine(application, citizen);
        (ended.Status, ended.Handling.Ending).ShouldBe((ApplicationStatus.TransferredUp, "安徽省民政厅"));
        await ShouldBeForbidden(scene.Reviewer, new TransferUp(application.Id, "安徽省民政厅", SeenVersion: 0));
    }

    private static Application AfterCorrection(DeskScene scene)
    {
        var application = scene.Application.CorrectionRequired();
        var income = application.Materials[1] with { Files = [new StoredFile(new string('b', 64), "新.jpg", "image/jpeg", 9)] };
        application.SubmitCorrection(
            application.Form, [income], application.Signature, AnApplication.ByApplicant with { At = scene.Application.At },
            AnApplication.Calendar).Succeeded.ShouldBeTrue();
        return application;
    }
}
