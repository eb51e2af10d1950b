using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Tests.Applications;

public sealed class AcceptApplicationTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task Accepting_starts_the_clock_and_will_tell_the_applicant()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());
        var seen = await Seen(application, scene.Clerk);

        var accepted = await As(scene.Clerk).Send(new AcceptApplication(application.Id, seen.Version));

        accepted.Errors.ShouldBeEmpty();
        var stored = await Stored(application);
        stored.Status.ShouldBe(ApplicationStatus.Accepted);
        ChinaTime.Day(stored.DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 16)); // ten working days after 2 March
        stored.Timeline[^1].ByName.ShouldBe(scene.Clerk.Person.Name);
        (await OutboxEvents()).ShouldContain(new ApplicationAccepted(application.Id, stored.DueBy));
    }

    [Fact]
    public async Task A_clerk_of_another_district_does_not_even_see_it()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var application = await Given(scene.Application.Submitted());
        var seen = await Seen(application, scene.Clerk);

        var accepted = await As(elsewhere.Clerk).Send(new AcceptApplication(application.Id, seen.Version));

        accepted.Errors.ShouldBe([ApplicationErrors.NotFound]);
        (await As(elsewhere.Clerk).Send(new GetApplicationForDesk(application.Id))).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_is_no_clerk_cannot_accept()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        await Should.ThrowAsync<ForbiddenException>(() =>
            As(scene.Reviewer).Send(new AcceptApplication(application.Id, SeenVersion: 0)));
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_decides_on_fresh_data()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.NonAcceptanceProposed());
        var old = await Seen(application, scene.Clerk);
        var proposal = await Seen(application, scene.Supervisor);
        await As(scene.Supervisor).Send(new OverturnProposal(application.Id, "属于本部门职权。", proposal.Version));

        var accepted = await As(scene.Clerk).Send(new AcceptApplication(application.Id, old.Version));

        accepted.Errors.ShouldBe([CommonErrors.ChangedMeanwhile]); // though Received could be accepted
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Received);
    }
}
