using GovService.Domain.Applications;
using GovService.Domain.Commitments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Commitments;
using GovService.UseCases.Common;
using GovService.UseCases.Materials;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Commitments;

/// <summary>告知承诺 (reference 2.7): granted on a promise, checked afterwards.</summary>
public sealed class CommitmentCheckTests(TestHost host) : JourneyTest(host)
{
    [Fact]
    public async Task What_was_granted_on_a_promise_is_checked_once_within_twenty_working_days()
    {
        var application = await GivenGrantedOnPromise();
        var officer = await Given(AnAccount.Officer(Role.Reviewer, application.DepartmentId));

        await Delivered(application);
        await Delivered(application); // the outbox delivers at least once

        var check = (await As(officer).Send(new ListCommitmentChecks())).ShouldHaveSingleItem();
        check.Promises.ShouldBe(["材料 promise"]);
        ChinaTime.Day(check.DueBy).ShouldBe(new DateOnly(2026, 3, 30));
    }

    [Fact]
    public async Task A_grant_without_promises_is_not_checked()
    {
        var citizen = await Given(AnAccount.Citizen());
        var application = await Granted(await GivenApplication(await GivenDraft(citizen, new AnItem())));
        var officer = await Given(AnAccount.Officer(Role.Reviewer, application.DepartmentId));

        await Delivered(application);

        (await As(officer).Send(new ListCommitmentChecks())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broken_promise_is_recorded_and_no_other_is_taken_for_a_year()
    {
        var application = await GivenGrantedOnPromise();
        await Delivered(application);
        var officer = await Given(AnAccount.Officer(Role.Reviewer, application.DepartmentId));

        (await As(officer).Send(new ConcludeCommitmentCheck(application.Id, IsKept: false, "现场与承诺不符")))
            .Succeeded.ShouldBeTrue();

        (await As(officer).Send(new ListCommitmentChecks())).ShouldBeEmpty();
        var citizen = await Stored(db => db.Accounts.FindAsync(application.Applicant.AccountId).AsTask());
        var next = await GivenDraft(citizen!, Promising());
        (await As(citizen!).Send(new CommitToMaterial(next.Id, "promise", Agreed: true)))
            .Errors.ShouldBe([MaterialErrors.PromiserIsListed]);
        (await OutboxEvents()).ShouldContain(new CommitmentBroken(application.Id));
    }

    [Fact]
    public async Task It_is_concluded_once_with_findings_and_by_the_department_alone()
    {
        var application = await GivenGrantedOnPromise();
        await Delivered(application);
        var officer = await Given(AnAccount.Officer(Role.Reviewer, application.DepartmentId));
        var stranger = await Given(AnAccount.Officer(Role.Reviewer));
        var conclude = new ConcludeCommitmentCheck(application.Id, IsKept: true, "现场核查与承诺一致");

        (await As(stranger).Send(conclude)).Errors.ShouldBe([CommitmentErrors.NotFound]);
        (await As(officer).Send(conclude with { Findings = " " })).Errors.ShouldBe([CommitmentErrors.FindingsRequired]);
        (await As(officer).Send(conclude)).Succeeded.ShouldBeTrue();
        (await As(officer).Send(conclude)).Errors.ShouldBe([CommitmentErrors.AlreadyChecked]);
    }

    private static AnItem Promising() =>
        new AnItem().Needing("promise", new MaterialSource(MaterialSourceKind.Commitment));

    private async Task<Application> GivenGrantedOnPromise()
    {
        var citizen = await Given(AnAccount.Citizen());
        var draft = await GivenDraft(citizen, Promising());
        await As(citizen).Send(new CommitToMaterial(draft.Id, "promise", Agreed: true));
        return await Granted(await GivenApplication(await StoredDraft(draft.Id)));
    }

    private async Task<Application> Granted(Application application)
    {
        await Officers(application.Id, a => a.Accept(OfficerStamp(Role.WindowClerk), new([])));
        await Officers(application.Id, a => a.Review(null, OfficerStamp(Role.Reviewer)));
        await Officers(application.Id, a => a.Grant(null, OfficerStamp(Role.DecisionMaker), new([])));
        return application;
    }

    private async Task Delivered(Application application)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var reaction = scope.ServiceProvider.GetServices<IDomainEventHandler<ApplicationGranted>>()
            .Single(handler => handler is OpenCommitmentCheck);
        await reaction.HandleAsync(new ApplicationGranted(application.Id), CancellationToken.None);
    }
}
