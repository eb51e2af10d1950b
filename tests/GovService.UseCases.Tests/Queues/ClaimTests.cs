using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Accounts;
using GovService.UseCases.Applications;
using GovService.UseCases.Queues;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Queues;

/// <summary>领取、转派、代班: two people do not do the same work, and nobody's work lies while they are away.</summary>
public sealed class ClaimTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task What_is_claimed_leaves_the_pool_and_lies_on_one_table()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());

        (await ClaimAsync(scene.Reviewer, application)).Succeeded.ShouldBeTrue();

        (await QueueAsync(scene.Reviewer, QueueScope.Pool)).ShouldBeEmpty();
        var own = (await QueueAsync(scene.Reviewer, QueueScope.Own)).ShouldHaveSingleItem();
        (own.HandlerName, own.IsMine).ShouldBe((scene.Reviewer.Person.Name, true));
        var entry = (await Stored(application)).Timeline[^1];
        (entry.Action, entry.ByRole).ShouldBe((ApplicationAction.Claim, Role.Reviewer));
    }

    [Fact]
    public async Task A_colleague_acts_only_after_taking_over_with_a_reason()
    {
        var scene = await AScene();
        var colleague = await ColleagueOf(scene);
        var application = await Given(scene.Application.Accepted());
        await ClaimAsync(scene.Reviewer, application);

        var seen = await Seen(application, colleague);
        seen.Actions.ShouldNotContain(ApplicationAction.Review);
        (await As(colleague).Send(new ReviewApplication(application.Id, null, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.HeldByAnother]);
        (await ClaimAsync(colleague, application)).Errors.ShouldBe([ApplicationErrors.HeldByAnother]);
        (await AssignAsync(colleague, colleague, application, "")).Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        (await AssignAsync(colleague, colleague, application, "李正外出核查，由我接手")).Succeeded.ShouldBeTrue();
        (await As(colleague).Send(new ReviewApplication(application.Id, null, (await Seen(application, colleague)).Version)))
            .Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task The_next_stage_begins_in_the_pool()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        await ClaimAsync(scene.Reviewer, application);

        await As(scene.Reviewer).Send(new ReviewApplication(application.Id, null, (await Seen(application, scene.Reviewer)).Version));

        (await Stored(application)).HandlerId.ShouldBeNull();
    }

    [Fact]
    public async Task A_supervisor_assigns_only_to_somebody_of_the_post()
    {
        var scene = await AScene();
        var colleague = await ColleagueOf(scene);
        var application = await Given(scene.Application.Accepted());

        (await AssignAsync(scene.Supervisor, scene.Decider, application, "均衡工作量"))
            .Errors.ShouldBe([ApplicationErrors.HandlerUnfit]);
        (await AssignAsync(scene.Supervisor, colleague, application, "均衡工作量")).Succeeded.ShouldBeTrue();
        (await Stored(application)).HandlerId.ShouldBe(colleague.Id);
        (await AssignAsync(scene.Decider, scene.Reviewer, application, "均衡工作量"))
            .Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);
    }

    [Fact]
    public async Task A_substitute_sees_and_claims_what_the_absent_colleague_has()
    {
        var scene = await AScene();
        var substitute = await ColleagueOf(scene);
        var application = await Given(scene.Application.Accepted());
        await ClaimAsync(scene.Reviewer, application);
        var today = ChinaTime.Day(Clock.GetUtcNow());

        (await As(scene.Reviewer).Send(new NoteAbsence(scene.Decider.Id, today, today)))
            .Errors.ShouldBe([AbsenceErrors.SubstituteUnfit]);
        (await As(scene.Reviewer).Send(new NoteAbsence(substitute.Id, today, today.AddDays(3)))).Succeeded.ShouldBeTrue();

        (await QueueAsync(substitute, QueueScope.Own)).ShouldHaveSingleItem().IsMine.ShouldBeFalse();
        (await ClaimAsync(substitute, application)).Succeeded.ShouldBeTrue();
        (await Stored(application)).HandlerId.ShouldBe(substitute.Id);
        (await AssignAsync(substitute, scene.Reviewer, application, "归还")).Errors.ShouldBe([ApplicationErrors.HandlerAbsent]);
    }

    [Fact]
    public async Task The_applicant_never_hears_who_has_it()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Accepted());
        await ClaimAsync(scene.Reviewer, application);

        var mine = await As(citizen).Send(new GetMyApplication(application.Id));

        mine.ShouldNotBeNull().Timeline.ShouldNotContain(e => e.Action == ApplicationAction.Claim);
    }

    private Task<Account> ColleagueOf(DeskScene scene) =>
        Given(AnAccount.Officer(Role.Reviewer, [.. scene.Reviewer.Duties.SelectMany(d => d.Departments)]));

    private async Task<Result> ClaimAsync(Account by, Application application) =>
        await As(by).Send(new ClaimApplication(application.Id, await VersionAsync(by, application)));

    private async Task<Result> AssignAsync(Account by, Account to, Application application, string reasons) =>
        await As(by).Send(new AssignApplication(application.Id, to.Id, reasons, await VersionAsync(by, application)));

    private async Task<uint> VersionAsync(Account by, Application application) =>
        (await As(by).Send(new GetApplicationHandling(application.Id))).ShouldNotBeNull().Version;

    private async Task<IReadOnlyList<QueueEntry>> QueueAsync(Account by, QueueScope scope) =>
        (await As(by).Send(new ListReviewQueue(new(Scope: scope)))).Entries;
}
