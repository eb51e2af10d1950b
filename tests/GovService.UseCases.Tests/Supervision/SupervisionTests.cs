using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Supervision;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Queues;
using GovService.UseCases.Supervision;
using GovService.UseCases.Tests.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Supervision;

public sealed class SupervisionTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task A_red_light_opens_one_case_however_often_it_is_told()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        var overdue = new ClockOverdue(application.Id, Clock.GetUtcNow());

        await DeliverAsync(overdue);
        await DeliverAsync(overdue);
        await DeliverAsync(new ApplicationDeemedAccepted(application.Id, null));

        var cases = (await As(scene.Supervisor).Send(new ListSupervisionCases())).Entries;
        cases.Select(c => c.Trigger).ShouldBe([SupervisionTrigger.Overdue, SupervisionTrigger.DeemedAcceptance], ignoreOrder: true);
        (await As(scene.Reviewer).Send(new ListSupervisionCases(SupervisionTrigger.Overdue))).Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_department_answers_and_the_supervisor_closes()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        (await As(scene.Supervisor).Send(new InstructSupervision(application.Id, "请说明进展"))).Succeeded.ShouldBeTrue();
        var id = (await As(scene.Reviewer).Send(new ListSupervisionCases())).Entries.ShouldHaveSingleItem().Id;
        var asked = (await As(scene.Reviewer).Send(new GetSupervisionCase(id))).ShouldNotBeNull();
        (asked.CanReply, asked.Verdicts.Count).ShouldBe((true, 0));

        (await As(scene.Reviewer).Send(new ReplyToSupervision(id, "", "已加派人员", asked.Version)))
            .Errors.ShouldBe([SupervisionErrors.CauseRequired]);
        (await As(scene.Reviewer).Send(new ReplyToSupervision(id, "等待比对结果", "已加派人员", asked.Version))).Succeeded.ShouldBeTrue();
        var replied = (await As(scene.Supervisor).Send(new GetSupervisionCase(id))).ShouldNotBeNull();
        (await As(scene.Supervisor).Send(new ReviewSupervision(id, SupervisionAction.Close, "同意", asked.Version)))
            .Errors.ShouldBe([CommonErrors.ChangedMeanwhile]);
        (await As(scene.Supervisor).Send(new ReviewSupervision(id, SupervisionAction.Close, "同意", replied.Version))).Succeeded.ShouldBeTrue();

        (await As(scene.Supervisor).Send(new ListSupervisionCases())).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_department_sees_no_case()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var application = await Given(scene.Application.Accepted());
        await As(scene.Supervisor).Send(new InstructSupervision(application.Id, "请说明进展"));

        (await As(elsewhere.Reviewer).Send(new ListSupervisionCases())).Entries.ShouldBeEmpty();
        (await As(elsewhere.Supervisor).Send(new InstructSupervision(application.Id, "请说明进展")))
            .Errors.ShouldBe([ApplicationErrors.NotFound]);
    }

    [Fact]
    public async Task Red_is_told_to_the_head_and_the_supervisor_too()
    {
        var scene = await AScene();
        var application = (scene.Application with { At = Clock.GetUtcNow().AddDays(-60) }).Accepted();
        application.RunTimers(Stamp.OfSystem(Clock.GetUtcNow()), new([]));
        await Given(application);

        foreach (var officer in new[] { scene.Reviewer, scene.Decider, scene.Supervisor })
            (await As(officer).Send(new GetDeskNotices())).ShouldHaveSingleItem().ApplicationId.ShouldBe(application.Id);
        (await As(scene.Clerk).Send(new GetDeskNotices())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_pool_is_told_of_what_its_queues_hold_in_one_statement()
    {
        var scene = await AScene();
        var head = await Given(AnAccount.Holding(
            new Duty(Role.Reviewer, [scene.Application.Department], []),
            new Duty(Role.DecisionMaker, [scene.Application.Department], []),
            new Duty(Role.Supervisor, [scene.Application.Department], [])));
        var asked = (scene.Application with { At = Clock.GetUtcNow().AddDays(-12) }).Accepted();
        asked.ProposeTermination(TerminationGround.PurposeGone, "已另行解决", AnApplication.ByReviewer).Succeeded.ShouldBeTrue();
        asked.RunTimers(Stamp.OfSystem(Clock.GetUtcNow()), new([]));
        await Given(asked);
        await As(head).Send(new GetDeskNotices()); // reads the item
        var database = await Stored(db => Task.FromResult(db.Database.GetDbConnection().Database));

        using var trips = new RoundTrips(database);
        var told = await As(head).Send(new GetDeskNotices());

        trips.Count.ShouldBeLessThanOrEqualTo(2); // the caller's rights, unless they are known, and the notices
        told.ShouldHaveSingleItem().Light.ShouldBe(WarningLight.Yellow); // 请示 waits for the head
    }

    /// <summary>As the outbox would, in a scope of its own.</summary>
    private async Task DeliverAsync<TEvent>(TEvent domainEvent) where TEvent : IDomainEvent
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetServices<IDomainEventHandler<TEvent>>()
            .Single(h => h.GetType().Name == "OpenSupervisionOnSilence");
        await handler.HandleAsync(domainEvent, CancellationToken.None);
    }
}
