using static GovService.Domain.Tests.Applications.AnApplication;
using static GovService.Domain.Tests.Applications.ApplicationStories;

namespace GovService.Domain.Tests.Applications;

public sealed class ApplicationHistoryTests
{
    private const int Stories = 130;

    [Fact]
    public void Ten_thousand_operations_of_random_people_at_random_times_go_as_the_reference_says()
    {
        var operations = 0;
        foreach (var story in Some(Stories))
        {
            var application = story.Application();
            var model = new LifeModel(story.OnTheSpot, story.Delivery, story.IsDeferred, application.CreatedAt);
            foreach (var (attempt, at) in story.ToldOf(application))
            {
                application.RunTimers(Stamp.OfSystem(at), Calendar);
                model.Pass(at);
                var tried = $"{attempt.Action} in {application.Status}, step {application.Timeline.Count}";

                Act(application, attempt, at).Succeeded.ShouldBe(model.Try(attempt.Action, attempt.Person, at), tried);

                application.Status.ToString().ShouldBe(model.Status, tried);
                operations++;
            }
        }

        operations.ShouldBeGreaterThan(10_000);
    }
}
