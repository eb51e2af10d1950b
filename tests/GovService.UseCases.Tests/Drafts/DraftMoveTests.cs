using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Drafts;
using GovService.UseCases.Drafts.Moves;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Drafts;

/// <summary>What a new version of an item means for a half-filled draft.</summary>
public sealed class DraftMoveTests(TestHost host) : JourneyTest(host)
{
    [Fact]
    public async Task Where_drafts_keep_their_version_it_is_submitted_under_the_old_one()
    {
        var (citizen, draft) = await GivenHalfFilled();
        await GivenNewVersion(draft, Revised(), DraftPolicy.Keep);

        var newer = (await HeadOf(citizen, draft)).Newer.ShouldNotBeNull();
        var application = await Submitted(citizen, draft);

        newer.Policy.ShouldBe(DraftPolicy.Keep);
        application.ServiceItemVersionId.ShouldBe(draft.ServiceItemVersionId);
    }

    [Fact]
    public async Task Who_is_asked_and_stays_is_not_asked_again_before_the_next_version_asks()
    {
        var (citizen, draft) = await GivenHalfFilled();
        await GivenNewVersion(draft, Revised(), DraftPolicy.Ask);
        (await HeadOf(citizen, draft)).Newer.ShouldNotBeNull().IsDeclined.ShouldBeFalse();

        (await As(citizen).Send(new KeepDraftVersion(draft.Id, 2))).Succeeded.ShouldBeTrue();

        (await HeadOf(citizen, draft)).Newer.ShouldNotBeNull().IsDeclined.ShouldBeTrue();
        await GivenNewVersion(draft, Revised().AskingFor("phone"), DraftPolicy.Ask);
        (await HeadOf(citizen, draft)).Newer.ShouldNotBeNull().IsDeclined.ShouldBeFalse();
        (await Submitted(citizen, draft)).ServiceItemVersionId.ShouldBe(draft.ServiceItemVersionId);
    }

    [Fact]
    public async Task Who_is_asked_sees_what_would_change_and_moves()
    {
        var (citizen, draft) = await GivenHalfFilled();
        var version = await GivenNewVersion(draft, Revised(), DraftPolicy.Ask);

        var newer = (await HeadOf(citizen, draft)).Newer.ShouldNotBeNull();
        await Move(citizen, draft, newer.Number);

        newer.Places.Select(p => (p.Key, p.Kind)).ShouldBe(
            [("m.bill", DraftMarkKind.Dropped), ("f.income", DraftMarkKind.Dropped), ("f.members", DraftMarkKind.Added)],
            ignoreOrder: true);
        var head = await HeadOf(citizen, draft);
        head.Newer.ShouldBeNull();
        head.Marks.Single(m => m.Key == "f.income").Typed.ShouldNotBeNull().Value.ShouldBe("1400");
        (await StoredDraft(draft.Id)).ServiceItemVersionId.ShouldBe(version.Id);
    }

    [Fact]
    public async Task Who_must_move_is_refused_then_moves_and_submits_with_everything_kept()
    {
        var (citizen, draft) = await GivenHalfFilled();
        var version = await GivenNewVersion(draft, Revised(), DraftPolicy.MustMove);
        var typed = (await StoredDraft(draft.Id)).Entries.Select(e => (e.Key, e.Value)).ToList();

        var signed = await As(citizen).Send(new SignDraft(draft.Id, true, "属实。", SigningMeans.Password, "secret"));
        var kept = await As(citizen).Send(new KeepDraftVersion(draft.Id, 2));
        await Move(citizen, draft, 2);
        await Move(citizen, draft, 2); // a second click

        signed.Errors.ShouldBe([DraftErrors.NewVersionRequired]);
        kept.Errors.ShouldBe([DraftErrors.NewVersionRequired]);
        var moved = await StoredDraft(draft.Id);
        moved.Entries.Select(e => (e.Key, e.Value)).ShouldBe(typed, ignoreOrder: true);
        (await As(citizen).Send(new GetCheckPage(draft.Id))).ShouldNotBeNull()
            .Missing.ShouldHaveSingleItem().Error.Field.ShouldBe("f.members");

        await As(citizen).Send(new FillForm(draft.Id, moved.Revision, new Dictionary<string, string> { ["f.members"] = "3" }));
        var application = await Submitted(citizen, draft);

        application.ServiceItemVersionId.ShouldBe(version.Id);
        application.Form.Keys.ShouldBe(["f.name", "f.members"], ignoreOrder: true);
        (await StoredDraft(draft.Id))["f.income"].ShouldBe("1400");
    }

    [Fact]
    public async Task A_question_that_is_no_longer_asked_is_not_handed_in()
    {
        var citizen = await Given(AnAccount.Citizen());
        var draft = await GivenDraft(
            citizen, new AnItem().AskingWhether("ill").AskingFor("name"), ("q.ill", "true"), ("f.name", "张三"));
        await GivenNewVersion(draft, new AnItem().AskingFor("name"), DraftPolicy.MustMove);
        await Move(citizen, draft, 2);

        var application = await Submitted(citizen, draft);

        application.Situation.ShouldBeEmpty();
        (await StoredDraft(draft.Id))["q.ill"].ShouldBe("true");
    }

    [Fact]
    public async Task A_promise_that_the_new_version_does_not_take_has_to_be_made_good()
    {
        var citizen = await Given(AnAccount.Citizen());
        var promised = (SlotContent.Empty with { DeferredAt = Clock.GetUtcNow() }).Write();
        var draft = await GivenDraft(citizen, new AnItem().Needing("bill").AllowingLater(), ("m.bill", promised));
        await GivenNewVersion(draft, new AnItem().Needing("bill"), DraftPolicy.MustMove);

        await Move(citizen, draft, 2);

        (await As(citizen).Send(new GetCheckPage(draft.Id))).ShouldNotBeNull()
            .Missing.ShouldHaveSingleItem().Error.ShouldBe(DraftErrors.MaterialMissing("bill"));
    }

    [Fact]
    public async Task What_is_published_between_check_and_submission_counts_before_this_node_has_heard_of_it()
    {
        var (citizen, draft) = await GivenHalfFilled();
        await GivenSigned(draft.Id);
        (await As(citizen).Send(new GetCheckPage(draft.Id))).ShouldNotBeNull().Head.Newer.ShouldBeNull();
        await GivenNewVersion(draft, Revised(), DraftPolicy.MustMove);

        var answer = await SendWarm(citizen, new SubmitApplication(draft.Id));

        answer.Errors.ShouldBe([DraftErrors.NewVersionRequired]);
        (await StoredDraft(draft.Id)).SubmittedAt.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_suspended_between_check_and_submission_is_closed_before_this_node_has_heard_of_it()
    {
        var (citizen, draft) = await GivenHalfFilled();
        await GivenSigned(draft.Id);
        (await As(citizen).Send(new GetCheckPage(draft.Id))).ShouldNotBeNull();
        await Stored(async db =>
        {
            (await db.ServiceItems.SingleAsync(i => i.Id == draft.ServiceItemId)).Suspend("系统升级", Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });

        var answer = await SendWarm(citizen, new SubmitApplication(draft.Id));

        answer.Errors.ShouldBe([ServiceItemErrors.Suspended]);
    }

    [Fact]
    public async Task Nobody_moves_to_a_version_whose_changes_they_have_not_seen()
    {
        var (citizen, draft) = await GivenHalfFilled();
        await GivenNewVersion(draft, Revised(), DraftPolicy.Ask);
        await GivenNewVersion(draft, Revised().AskingFor("phone"), DraftPolicy.Ask);

        (await As(citizen).Send(new MoveDraft(draft.Id, 2))).Errors.ShouldBe([DraftErrors.NewerVersionShown]);
        (await As(citizen).Send(new KeepDraftVersion(draft.Id, 2))).Errors.ShouldBe([DraftErrors.NewerVersionShown]);
    }

    [Fact]
    public async Task Marks_that_were_looked_at_go_and_what_was_typed_stays()
    {
        var (citizen, draft) = await GivenHalfFilled();
        await GivenNewVersion(draft, Revised(), DraftPolicy.MustMove);
        await Move(citizen, draft, 2);

        await As(citizen).Send(new ForgetDraftMarks(draft.Id));

        (await HeadOf(citizen, draft)).Marks.ShouldBeEmpty();
        (await StoredDraft(draft.Id))["f.income"].ShouldBe("1400");
    }

    [Fact]
    public async Task Nobody_moves_what_is_anothers_or_handed_in()
    {
        var (citizen, draft) = await GivenHalfFilled();
        var stranger = await Given(AnAccount.Citizen());
        await GivenNewVersion(draft, Revised(), DraftPolicy.MustMove);

        (await As(stranger).Send(new MoveDraft(draft.Id, 2))).Errors.ShouldBe([DraftErrors.NotFound]);
        (await As(stranger).Send(new KeepDraftVersion(draft.Id, 2))).Errors.ShouldBe([DraftErrors.NotFound]);
        (await As(stranger).Send(new ForgetDraftMarks(draft.Id))).Errors.ShouldBe([DraftErrors.NotFound]);
        await GivenApplication(draft);
        (await As(citizen).Send(new MoveDraft(draft.Id, 2))).Errors.ShouldBe([DraftErrors.AlreadySubmitted]);
        (await HeadOf(citizen, draft)).Newer.ShouldBeNull();
    }

    private async Task<(Account Citizen, ApplicationDraft Draft)> GivenHalfFilled()
    {
        var citizen = await Given(AnAccount.Citizen());
        var item = new AnItem().AskingFor("name").AskingFor("income").Needing("bill");
        var bill = new SlotContent([new StoredFile(new string('a', 64), "票据.png", "image/png", 12)], null, []).Write();
        return (citizen, await GivenDraft(citizen, item, ("f.name", "张三"), ("f.income", "1400"), ("m.bill", bill)));
    }

    private static AnItem Revised() => new AnItem().AskingFor("name").AskingFor("members");

    private async Task<DraftHead> HeadOf(Account citizen, ApplicationDraft draft) =>
        (await As(citizen).Send(new GetDraft(draft.Id))).ShouldNotBeNull().Head;

    private async Task Move(Account citizen, ApplicationDraft draft, int version) =>
        (await As(citizen).Send(new MoveDraft(draft.Id, version))).Errors.ShouldBeEmpty();

    private async Task<Application> Submitted(Account citizen, ApplicationDraft draft)
    {
        await GivenSigned(draft.Id);
        (await As(citizen).Send(new SubmitApplication(draft.Id))).Errors.ShouldBeEmpty();
        return await StoredApplication(draft.Id);
    }
}
