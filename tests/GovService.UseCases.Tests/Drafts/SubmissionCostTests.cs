using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Drafts;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Drafts;

public sealed class SubmissionCostTests(TestHost host) : JourneyTest(host)
{
    [Fact]
    public async Task A_submission_is_one_commit_and_three_round_trips()
    {
        var citizen = await Given(AnAccount.Citizen());
        var item = new AnItem().AskingFor("name").AskingFor("reason");
        var first = await GivenDraft(citizen, item, ("f.name", "张三"), ("f.reason", "测试"));
        var second = await Given(Again(first));
        await GivenSigned(first.Id);
        await GivenSigned(second.Id);
        var database = await Stored(db => Task.FromResult(db.Database.GetDbConnection().Database));
        await Submit(citizen, first); // reads item and rights and leases numbers, for many submissions

        using var trips = new RoundTrips(database);
        await Submit(citizen, second);

        trips.Commits.ShouldBe(1);
        trips.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Pressed_twenty_times_at_once_it_is_one_application_with_one_receipt()
    {
        var citizen = await Given(AnAccount.Citizen());
        var draft = await GivenDraft(
            citizen, new AnItem().AskingFor("name").AskingFor("reason"), ("f.name", "张三"), ("f.reason", "测试"));
        var other = await Given(Again(draft));
        await GivenSigned(draft.Id);
        await GivenSigned(other.Id);
        await Submit(citizen, other);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Submit(citizen, draft)));

        receipts.Distinct().ShouldHaveSingleItem();
        (await Stored(db => db.Applications.CountAsync(a => a.Id == draft.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_changed_after_signing_is_not_submitted()
    {
        var citizen = await Given(AnAccount.Citizen());
        var draft = await GivenDraft(
            citizen, new AnItem().AskingFor("name").AskingFor("reason"), ("f.name", "张三"), ("f.reason", "测试"));
        await GivenSigned(draft.Id);
        await Changed<ApplicationDraft>(
            d => d.Id == draft.Id, d => d.Set("f.reason", "另一个理由", DraftSource.Typed, Clock.GetUtcNow()));

        var answer = await As(citizen).Send(new SubmitApplication(draft.Id));

        answer.Errors.ShouldBe([DraftErrors.ChangedAfterSigning]);
    }

    private ApplicationDraft Again(ApplicationDraft draft)
    {
        var again = ApplicationDraft.Start(
            draft.ServiceItemId, draft.ServiceItemVersionId, draft.RegionCode, draft.Applicant, Clock.GetUtcNow());
        foreach (var entry in draft.Entries) again.Set(entry.Key, entry.Value, entry.Source, Clock.GetUtcNow());
        return again;
    }

    private async Task<SubmissionReceipt> Submit(Account citizen, ApplicationDraft draft)
    {
        var answer = await SendWarm(citizen, new SubmitApplication(draft.Id));
        answer.Succeeded.ShouldBeTrue();
        return answer.Value;
    }
}
