using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Queues;
using GovService.UseCases.Common;
using GovService.UseCases.Queues;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Queues;

public sealed class QueueTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task The_most_urgent_stands_first_with_its_light()
    {
        var scene = await AScene();
        var now = Clock.GetUtcNow();
        var fresh = await Given(scene.Application.Submitted());
        var late = await Given((scene.Application with { At = now.AddDays(-14) }).Submitted());
        var last = await Given((scene.Application with { At = now.AddDays(-6) }).Submitted());

        var queue = await As(scene.Clerk).Send(new ListCounterQueue(QueueSelection.All));

        queue.Entries.Select(e => e.Id).ShouldBe([late.Id, last.Id, fresh.Id]);
        queue.Entries.Select(e => e.Light).ShouldBe([WarningLight.Red, WarningLight.Yellow, WarningLight.Green]);
        queue.Entries.ShouldAllBe(e => e.ApplicantName == "陈**");
        queue.Waiting.ShouldBe(3);
        queue.Next.ShouldBeNull();
    }

    [Fact]
    public async Task Every_application_stands_on_exactly_one_page()
    {
        var scene = await AScene();
        HashSet<ApplicationId> waiting = [];
        for (var i = 0; i < QueuePage.Size + 3; i++) waiting.Add((await Given(scene.Application.Submitted())).Id);

        var first = await As(scene.Clerk).Send(new ListCounterQueue(QueueSelection.All));
        var second = await As(scene.Clerk).Send(new ListCounterQueue(new(scene.Item.Id, After: first.Next)));

        first.Entries.Count.ShouldBe(QueuePage.Size);
        second.Next.ShouldBeNull();
        first.Entries.Concat(second.Entries).Select(e => e.Id).ShouldBe(waiting, ignoreOrder: true);
        second.Waiting.ShouldBe(waiting.Count);
    }

    [Fact]
    public async Task Each_queue_holds_what_waits_for_its_role()
    {
        var scene = await AScene();
        var submitted = await Given(scene.Application.Submitted());
        var accepted = await Given(scene.Application.Accepted());
        var reviewed = await Given(scene.Application.AwaitingDecision());
        var proposed = await Given(scene.Application.RefusalProposed());
        await Given(scene.Application.CorrectionRequired());

        (await As(scene.Clerk).Send(new ListCounterQueue(QueueSelection.All))).Only().ShouldBe(submitted.Id);
        (await As(scene.Reviewer).Send(new ListReviewQueue(QueueSelection.All))).Only().ShouldBe(accepted.Id);
        (await As(scene.Decider).Send(new ListDecisionQueue(QueueSelection.All))).Only().ShouldBe(reviewed.Id);
        var proposals = await As(scene.Supervisor).Send(new ListProposals(QueueSelection.All));
        proposals.Only().ShouldBe(proposed.Id);
        proposals.Entries[0].Proposed.ShouldBe(RefusalKind.Refusal);
    }

    [Fact]
    public async Task Other_departments_and_districts_do_not_show()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        await Given(scene.Application.Submitted());
        await Given(scene.Application.Accepted());

        (await As(elsewhere.Clerk).Send(new ListCounterQueue(QueueSelection.All))).Waiting.ShouldBe(0);
        (await As(elsewhere.Reviewer).Send(new ListReviewQueue(QueueSelection.All))).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_desk_counts_the_queues_of_the_callers_roles()
    {
        var scene = await AScene();
        await Given(scene.Application.Accepted());
        await Given((scene.Application with { At = Clock.GetUtcNow().AddDays(-60) }).Accepted());

        (await As(scene.Reviewer).Send(new GetDeskOverview())).ShouldBe(
            [new DeskQueue(QueueName.Review, 2, 1), new(QueueName.Lanes, 0, 0), new(QueueName.Applicant, 0, 0)]);
        (await As(scene.Clerk).Send(new GetDeskOverview())).ShouldBe(
            [new DeskQueue(QueueName.Counter, 0, 0), new(QueueName.HandOver, 0, 0)]);
    }

    [Fact]
    public async Task A_queue_is_for_its_role()
    {
        var scene = await AScene();

        await Should.ThrowAsync<ForbiddenException>(() => As(scene.Clerk).Send(new ListProposals(QueueSelection.All)));
    }
}

file static class QueuePages
{
    public static ApplicationId Only(this QueuePage page) => page.Entries.ShouldHaveSingleItem().Id;
}
