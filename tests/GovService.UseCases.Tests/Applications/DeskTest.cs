using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Applications;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Applications;

/// <summary>A department with its staff, one item, and as many applications as a test asks for.</summary>
public abstract class DeskTest(TestHost host) : UseCaseTest(host)
{
    private static int _scenes;

    private protected async Task<DeskScene> AScene()
    {
        var number = Interlocked.Increment(ref _scenes);
        var district = $"3411{number:000}00000";
        var department = Department.Register($"TEST_{number}");
        department.Describe("民政局", "government", district, "11341103003093000B", creditCodeIsSynthetic: true);
        await Given(department);

        var item = ServiceItem.Register($"TEST_{number}", Clock.GetUtcNow());
        item.AssignTo(department.Id, $"11341103003093000B4000511{number:000000}", district);
        var version = item.Publish(ReliefItem.Content, $"{number:x64}", DraftPolicy.Keep, Clock.GetUtcNow())!;
        await Given(item);
        await Given(version);

        return new DeskScene(
            item,
            await Given(AnAccount.Clerk(district)),
            await Given(AnAccount.Officer(Role.Reviewer, department.Id)),
            await Given(AnAccount.Officer(Role.DecisionMaker, department.Id)),
            await Given(AnAccount.Officer(Role.DecisionMaker, department.Id)),
            await Given(AnAccount.Officer(Role.Supervisor, department.Id)),
            AnApplication.Promised with
            {
                Item = item.Id,
                Version = version.Id,
                Department = department.Id,
                District = district,
                At = Clock.GetUtcNow(),
            });
    }

    /// <summary>The application as this member of staff sees it now.</summary>
    private protected async Task<ApplicationReview> Seen(Application application, Account by) =>
        (await As(by).Send(new GetApplicationForDesk(application.Id))).ShouldNotBeNull();

    private protected Task<Application> Stored(Application application) =>
        Stored(db => db.Applications.AsNoTracking().SingleAsync(a => a.Id == application.Id));
}

/// <summary>Who works where. The second decider is there to be too late.</summary>
internal sealed record DeskScene(
    ServiceItem Item,
    Account Clerk,
    Account Reviewer,
    Account Decider,
    Account SecondDecider,
    Account Supervisor,
    AnApplication Application);
