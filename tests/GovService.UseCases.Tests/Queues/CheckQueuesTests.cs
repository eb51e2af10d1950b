using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Queues;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Queues;

public sealed class CheckQueuesTests(TestHost host) : DeskTest(host)
{
    private const int Stories = 2000; // each ends at the first new state it comes to
    private const int MostRounds = 10; // stories are drawn by lot: one round in many comes to no late status

    private static readonly string[] OpenStatuses =
        [.. Enum.GetNames<ApplicationStatus>().Except(ApplicationLifecycle.Ends.Select(e => e.ToString()))];

    [Fact]
    public async Task An_application_in_any_state_that_acting_can_reach_is_in_somebodys_queue()
    {
        var scene = await AScene();
        await GivenReviewersOfLanes();
        HashSet<string> states = [];
        for (var round = 0; round < MostRounds && StatusesOf(states).Count() < OpenStatuses.Length; round++)
        {
            foreach (var story in ApplicationStories.Some(Stories))
            {
                var application = story.Application(scene.Application);
                if (ActedUntilNew(application, story, states)) await Given(application);
            }
        }

        StatusesOf(states).ShouldBe(OpenStatuses, ignoreOrder: true);
        // Whoever claimed in a story holds no account here, which the check tells, too.
        (await AsSystem().Send(new CheckQueues()))
            .Where(g => g.Department == scene.Application.Department && g.Kind != GapKind.HandlerGone)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_queue_without_anybody_on_duty_is_told()
    {
        var scene = await AScene();
        var orphaned = scene.Application with { Department = (await AScene()).Application.Department };
        var nobody = DepartmentId.New();
        await Given((orphaned with { Department = nobody }).Accepted());

        var gap = (await As(scene.Supervisor).Send(new CheckQueues())).Single(g => g.Department == nobody);

        (gap.Kind, gap.Queue, gap.Waiting).ShouldBe((GapKind.NobodyOnDuty, Domain.Queues.QueueName.Review, 1));
    }

    private static IEnumerable<string> StatusesOf(IEnumerable<string> states) =>
        states.Select(s => s.Split(' ')[0]).Distinct();

    private async Task GivenReviewersOfLanes() =>
        await Given(AnAccount.Officer(Role.Reviewer, [.. ApplicationStories.Others]));

    /// <summary>Tells the story until the application stands as none before it did.</summary>
    private static bool ActedUntilNew(Application application, ApplicationStories.Story story, HashSet<string> states)
    {
        if (IsNew()) return true;
        foreach (var (attempt, at) in story.ToldOf(application))
        {
            ApplicationStories.Act(application, attempt, at);
            if (IsNew()) return true;
        }

        return false;

        bool IsNew() => !ApplicationLifecycle.Ends.Contains(application.Status) && states.Add(
            $"{application.Status} {application.Request?.GetType().Name} {application.DeliveryMethod} "
            + $"{application.PausedSince is not null} {application.Lanes.Count(l => l.Opinion is null)} "
            + $"{application.Correction?.LapsedAt is not null}");
    }
}
