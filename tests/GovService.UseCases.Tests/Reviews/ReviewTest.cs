using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Materials;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Reviews;

/// <summary>Officers at work on one application: each reads it first, as their page does.</summary>
public abstract class ReviewTest(TestHost host) : DeskTest(host)
{
    protected const string Reasons = "情况复杂，需要进一步查明。";

    /// <summary>What the officer's page sends after it has read the application.</summary>
    private protected async Task<Result> Act(
        Application application, Account by, Func<ApplicationReview, ICommand> command) =>
        await As(by).Send(command(await Seen(application, by)));

    private protected async Task Done(
        Application application, Account by, Func<ApplicationReview, ICommand> command) =>
        (await Act(application, by, command)).Errors.ShouldBeEmpty();

    /// <summary>A page that the officer does not have: not found, whatever they send.</summary>
    private protected async Task ShouldNotFind(Account by, ICommand command) =>
        (await As(by).Send(command)).Errors.ShouldBe([ApplicationErrors.NotFound]);

    private protected Task ShouldBeForbidden(Account by, ICommand command) =>
        Should.ThrowAsync<ForbiddenException>(() => As(by).Send(command));

    private protected async Task<MyApplication> Mine(Application application, Account citizen) =>
        (await As(citizen).Send(new GetMyApplication(application.Id))).ShouldNotBeNull();

    private protected static UploadedFile APhoto(string name) =>
        new(name, () => new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, (byte)name.Length]));
}
