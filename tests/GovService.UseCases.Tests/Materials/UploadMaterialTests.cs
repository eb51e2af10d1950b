using System.Text;
using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Materials;

namespace GovService.UseCases.Tests.Materials;

public sealed class UploadMaterialTests(TestHost host) : JourneyTest(host)
{
    public static readonly TheoryData<string, byte[], string> Refused = new()
    {
        { "empty.pdf", [], "file.empty" },
        { "zip.pdf", [(byte)'P', (byte)'K', 3, 4, 0, 0], "file.archive" },
        { "setup.jpg", [(byte)'M', (byte)'Z', 0x90, 0], "file.type_unknown" },
        { "page.png", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>"), "file.type_unknown" },
    };

    [Fact]
    public async Task Files_are_kept_by_content_and_come_back_to_their_owner_only()
    {
        var (citizen, draft) = await GivenSlot();

        var uploaded = await As(citizen).Send(
            new UploadMaterial(draft.Id, "bill", [APhoto("第 1 页.jpg"), APhoto("../../etc/第 2 页.exe")]));

        uploaded.Succeeded.ShouldBeTrue();
        var files = (await StoredSlot(draft.Id, "bill")).Files;
        files.Select(f => f.Name).ShouldBe(["第 1 页.jpg", "第 2 页.jpg"]);
        var download = (await As(citizen).Send(new GetMyFile(draft.Id, files[0].Hash))).ShouldNotBeNull();
        download.ContentType.ShouldBe("image/jpeg");
        await download.Content.DisposeAsync();
        var stranger = await Given(AnAccount.Citizen());
        (await As(stranger).Send(new GetMyFile(draft.Id, files[0].Hash))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task What_a_file_claims_to_be_counts_for_nothing(string name, byte[] content, string code)
    {
        var (citizen, draft) = await GivenSlot();

        var uploaded = await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("good.jpg"), File(name, content)]));

        var error = uploaded.Errors.ShouldHaveSingleItem();
        (error.Code, error.Field, error.Detail).ShouldBe((code, "m.bill", name));
        (await StoredSlot(draft.Id, "bill")).Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_more_than_twenty_megabytes_is_refused()
    {
        var (citizen, draft) = await GivenSlot();
        byte[] huge = [.. Photo, .. new byte[FileTypes.MaxSize]];

        var uploaded = await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [File("huge.jpg", huge)]));

        uploaded.Errors.ShouldHaveSingleItem().Code.ShouldBe("file.too_large");
    }

    [Fact]
    public async Task Twenty_files_are_enough_for_a_slot()
    {
        var (citizen, draft) = await GivenSlot();
        await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [.. Enumerable.Range(1, 20).Select(n => APhoto($"{n}.jpg"))]));

        var uploaded = await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("21.jpg")]));

        uploaded.Errors.ShouldHaveSingleItem().Code.ShouldBe("material.too_many_files");
    }

    [Fact]
    public async Task To_choose_no_file_is_told_at_the_slot()
    {
        var (citizen, draft) = await GivenSlot();

        var uploaded = await As(citizen).Send(new UploadMaterial(draft.Id, "bill", []));

        var error = uploaded.Errors.ShouldHaveSingleItem();
        (error.Code, error.Field).ShouldBe(("material.no_file_chosen", "m.bill"));
    }

    [Fact]
    public async Task A_slot_that_the_answers_do_not_call_for_takes_nothing()
    {
        var citizen = await Given(AnAccount.Citizen());
        var item = new AnItem().AskingWhether("ill").Needing("bill", new Condition.EqualTo("ill", "true"));
        var draft = await GivenDraft(citizen, item, ("q.ill", "false"));

        foreach (var slot in (string[])["bill", "no-such-slot"])
        {
            var uploaded = await As(citizen).Send(new UploadMaterial(draft.Id, slot, [APhoto("bill.jpg")]));

            uploaded.Errors.ShouldBe([MaterialErrors.SlotUnknown]);
        }
    }

    [Fact]
    public async Task A_file_can_be_taken_out_again()
    {
        var (citizen, draft) = await GivenSlot();
        await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("1.jpg"), APhoto("2.jpg")]));
        var first = (await StoredSlot(draft.Id, "bill")).Files[0];

        (await As(citizen).Send(new RemoveMaterialFile(draft.Id, "bill", first.Hash))).Succeeded.ShouldBeTrue();

        (await StoredSlot(draft.Id, "bill")).Files.ShouldHaveSingleItem().Name.ShouldBe("2.jpg");
        (await As(citizen).Send(new GetMyFile(draft.Id, first.Hash))).ShouldBeNull();
    }

    [Fact]
    public async Task A_promise_is_taken_only_where_the_catalogue_offers_it()
    {
        var citizen = await Given(AnAccount.Citizen());
        var item = new AnItem().Needing("bill").Needing("promise", new MaterialSource(MaterialSourceKind.Commitment));
        var draft = await GivenDraft(citizen, item);

        (await As(citizen).Send(new CommitToMaterial(draft.Id, "bill", Agreed: true)))
            .Errors.ShouldBe([MaterialErrors.CommitmentNotOffered]);
        (await As(citizen).Send(new CommitToMaterial(draft.Id, "promise", Agreed: false)))
            .Errors.ShouldHaveSingleItem().Code.ShouldBe("material.commitment_not_agreed");
        (await As(citizen).Send(new CommitToMaterial(draft.Id, "promise", Agreed: true))).Succeeded.ShouldBeTrue();

        (await As(citizen).Send(new GetMaterialsPage(draft.Id)))!.Lines.Select(l => l.State)
            .ShouldBe([SlotState.Empty, SlotState.Committed]);
    }

    [Fact]
    public async Task What_was_handed_in_cannot_be_changed_here()
    {
        var (citizen, draft) = await GivenSlot();
        await GivenApplication(draft);

        var uploaded = await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("late.jpg")]));

        uploaded.Errors.ShouldBe([DraftErrors.AlreadySubmitted]);
    }

    private async Task<(Domain.Accounts.Account Citizen, ApplicationDraft Draft)> GivenSlot()
    {
        var citizen = await Given(AnAccount.Citizen());
        return (citizen, await GivenDraft(citizen, new AnItem().Needing("bill")));
    }
}
