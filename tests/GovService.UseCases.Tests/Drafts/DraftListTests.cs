using GovService.Domain.Applications;
using GovService.UseCases.Drafts;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Drafts;

public sealed class DraftListTests(TestHost host) : JourneyTest(host)
{
    [Fact]
    public async Task A_discarded_draft_is_gone_with_all_that_was_typed()
    {
        var citizen = await Given(AnAccount.Citizen());
        var draft = await GivenDraft(citizen, new AnItem().AskingFor("name"), ("f.name", "张三"));
        (await As(citizen).Send(new ListMyDrafts())).ShouldHaveSingleItem().Id.ShouldBe(draft.Id);

        (await As(citizen).Send(new DiscardDraft(draft.Id))).Succeeded.ShouldBeTrue();

        (await As(citizen).Send(new ListMyDrafts())).ShouldBeEmpty();
        (await Stored(db => db.ApplicationDrafts.AnyAsync(d => d.Id == draft.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_discards_what_is_anothers_or_handed_in()
    {
        var citizen = await Given(AnAccount.Citizen());
        var draft = await GivenDraft(citizen, new AnItem());
        var stranger = await Given(AnAccount.Citizen());

        (await As(stranger).Send(new DiscardDraft(draft.Id))).Errors.ShouldBe([DraftErrors.NotFound]);
        await GivenApplication(draft);
        (await As(citizen).Send(new DiscardDraft(draft.Id))).Errors.ShouldBe([DraftErrors.AlreadySubmitted]);
        (await As(citizen).Send(new ListMyDrafts())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_check_page_shows_the_answers_and_names_what_is_missing()
    {
        var citizen = await Given(AnAccount.Citizen());
        var item = new AnItem().AskingWhether("ill").AskingFor("name").AskingFor("reason").Needing("bill");
        var draft = await GivenDraft(citizen, item, ("f.name", "张三"));

        var page = (await As(citizen).Send(new GetCheckPage(draft.Id))).ShouldNotBeNull();

        page.Answers.ShouldHaveSingleItem().Value.ShouldBe("张三");
        page.Missing.Select(m => m.Error.Field).ShouldBe(["q.ill", "f.reason", "m.bill"]);
    }
}
