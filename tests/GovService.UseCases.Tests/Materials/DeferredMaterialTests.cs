using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Drafts;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Tests.Materials;

/// <summary>容缺受理 (reference 2.7): what may follow later, on whose word, and what follows when it does not come.</summary>
public sealed class DeferredMaterialTests(TestHost host) : JourneyTest(host)
{
    [Fact]
    public async Task Only_what_the_catalogue_marks_may_follow_later_and_only_on_a_promise()
    {
        var (citizen, draft) = await GivenDraftWithDeferrable();

        (await As(citizen).Send(new DeferMaterial(draft.Id, "bill", Agreed: true)))
            .Errors.ShouldBe([MaterialErrors.DeferralNotOffered]);
        (await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: false)))
            .Errors.ShouldBe([MaterialErrors.DeferralNotAgreed("report")]);
        (await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: true))).Succeeded.ShouldBeTrue();

        (await As(citizen).Send(new GetMaterialsPage(draft.Id)))!.Lines.Select(l => l.State)
            .ShouldBe([SlotState.Empty, SlotState.Deferred]);
    }

    [Fact]
    public async Task Without_file_or_promise_it_is_missing()
    {
        var (citizen, draft) = await GivenDraftWithDeferrable();
        await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("bill.jpg")]));

        var before = (await As(citizen).Send(new GetCheckPage(draft.Id)))!.Missing;
        await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: true));

        before.Select(m => m.Error).ShouldBe([DraftErrors.MaterialMissing("report")]);
        (await As(citizen).Send(new GetCheckPage(draft.Id)))!.Missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DataOutcome.Confirmed, "material.promiser_is_listed")]
    [InlineData(DataOutcome.SourceDown, "material.promiser_unknown")]
    public async Task Whose_word_cannot_be_trusted_hands_it_in_now(DataOutcome answer, string code)
    {
        var (citizen, draft) = await GivenDraftWithDeferrable();
        Host.DataSharing.Answers(DishonestyList.Resource, citizen.Person.IdNumber, answer);

        (await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: true)))
            .Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_upload_takes_the_place_of_the_promise()
    {
        var (citizen, draft) = await GivenDraftWithDeferrable();
        await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: true));

        await As(citizen).Send(new UploadMaterial(draft.Id, "report", [APhoto("report.jpg")]));

        (await StoredSlot(draft.Id, "report")).DeferredAt.ShouldBeNull();
        (await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: true)))
            .Errors.ShouldBe([MaterialErrors.DeferralNotOffered]);
    }

    [Fact]
    public async Task What_was_promised_is_asked_for_until_it_is_there_and_nothing_is_granted_before()
    {
        var (citizen, id) = await GivenPromised();
        await Officers(id, a => a.Accept(OfficerStamp(Role.WindowClerk), new([])));
        await Officers(id, a => a.Review(null, OfficerStamp(Role.Reviewer)));
        await Changed<Application>(a => a.Id == id, a => a.Grant(null, OfficerStamp(Role.DecisionMaker), new([]))
            .Errors.ShouldBe([ApplicationErrors.DeferredMissing]));
        var asked = (await As(citizen).Send(new GetMyApplication(id)))!.Deferred.ShouldHaveSingleItem();
        (asked.Name, ChinaTime.Day(asked.DueBy)).ShouldBe(("材料 report", new DateOnly(2026, 3, 16)));

        var supplied = await As(citizen).Send(new SupplyDeferredMaterial(id, "report", [APhoto("report.jpg")]));

        supplied.Succeeded.ShouldBeTrue();
        (await As(citizen).Send(new GetMyApplication(id)))!.Deferred.ShouldBeEmpty();
        (await StoredApplication(id)).Materials.Select(m => m.MaterialId).ShouldBe(["bill", "report"]);
        await Officers(id, a => a.Grant(null, OfficerStamp(Role.DecisionMaker), new([])));
    }

    [Fact]
    public async Task A_promise_that_ran_out_unkept_counts_against_the_applicant_for_a_year()
    {
        var (citizen, id) = await GivenPromised();
        var next = await GivenDraft(citizen, new AnItem().Needing("report").AllowingLater());
        var today = Clock.GetUtcNow();

        await Changed<Application>(a => a.Id == id, a => a.RunTimers(Stamp.OfSystem(today.AddDays(30)), new([])));

        var within = await PromisedOn(today.AddDays(30 + 364));
        var after = await PromisedOn(today.AddDays(30 + 366));
        Clock.SetUtcNow(today); // the other tests' day
        within.Errors.ShouldBe([MaterialErrors.PromiserIsListed]);
        after.Errors.ShouldBeEmpty();

        Task<Result> PromisedOn(DateTimeOffset day)
        {
            Clock.SetUtcNow(day);
            return As(citizen).Send(new DeferMaterial(next.Id, "report", Agreed: true));
        }
    }

    [Fact]
    public async Task A_promise_that_was_kept_late_counts_against_nobody()
    {
        var (citizen, id) = await GivenPromised();
        var next = await GivenDraft(citizen, new AnItem().Needing("report").AllowingLater());
        await Changed<Application>(
            a => a.Id == id, a => a.RunTimers(Stamp.OfSystem(Clock.GetUtcNow().AddDays(30)), new([])));

        await As(citizen).Send(new SupplyDeferredMaterial(id, "report", [APhoto("late.jpg")]));

        (await As(citizen).Send(new DeferMaterial(next.Id, "report", Agreed: true))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_applicant_supplies_and_only_what_was_promised()
    {
        var (citizen, id) = await GivenPromised();
        var stranger = await Given(AnAccount.Citizen());

        (await As(stranger).Send(new SupplyDeferredMaterial(id, "report", [APhoto("1.jpg")])))
            .Errors.ShouldBe([ApplicationErrors.NotFound]);
        (await As(citizen).Send(new SupplyDeferredMaterial(id, "bill", [APhoto("1.jpg")])))
            .Errors.ShouldBe([ApplicationErrors.NotDeferred]);
        (await As(citizen).Send(new SupplyDeferredMaterial(id, "report", [])))
            .Errors.ShouldBe([MaterialErrors.NoFileChosen("report")]);
    }

    private async Task<(Account Citizen, ApplicationDraft Draft)> GivenDraftWithDeferrable()
    {
        var citizen = await Given(AnAccount.Citizen());
        return (citizen, await GivenDraft(citizen, new AnItem().Needing("bill").Needing("report").AllowingLater()));
    }

    private async Task<(Account Citizen, ApplicationId Id)> GivenPromised()
    {
        var (citizen, draft) = await GivenDraftWithDeferrable();
        await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("bill.jpg")]));
        await As(citizen).Send(new DeferMaterial(draft.Id, "report", Agreed: true));
        var application = await GivenApplication(await StoredDraft(draft.Id));
        return (citizen, application.Id);
    }
}
