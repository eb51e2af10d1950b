using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Corrections;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Corrections;

public sealed class CorrectionTests(TestHost host) : JourneyTest(host)
{
    private const string Password = "correct horse battery";
    private const string District = "341103000000";

    [Fact]
    public async Task The_page_opens_what_the_notice_names_and_nothing_else()
    {
        var (citizen, id) = await GivenReturned("m.bill", "f.income");

        var page = (await As(citizen).Send(new GetMyCorrection(id))).ShouldNotBeNull();

        page.Tasks.Select(t => (t.Slot, t.Name)).ShouldBe([("m.bill", "材料 bill"), ("f.income", "字段 income")]);
        page.Values.All.Keys.ShouldBe(["f.income"]);
        page.Tasks.ShouldAllBe(t => !t.IsChanged);
    }

    [Fact]
    public async Task A_forged_field_or_slot_is_refused()
    {
        var (citizen, id) = await GivenReturned("f.income");

        (await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.income", "900"), ("f.name", "李四")))))
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
        (await As(citizen).Send(new UploadCorrection(id, "bill", [APhoto("new.jpg")])))
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
        (await As(citizen).Send(new RemoveCorrectionFile(id, "bill", new string('0', 64))))
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);

        var draft = await StoredDraft(id);
        (draft["f.income"], draft["f.name"]).ShouldBe(("800", "张三"));
    }

    [Fact]
    public async Task What_is_corrected_and_signed_goes_back_and_the_rest_stays()
    {
        var (citizen, id) = await GivenReturned("m.bill", "f.income");
        var before = await StoredApplication(id);
        await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.income", "900"))));
        await As(citizen).Send(new UploadCorrection(id, "bill", [APhoto("new.jpg")]));

        var submitted = await As(citizen).Send(Signed(id));

        submitted.Errors.ShouldBeEmpty();
        var after = await StoredApplication(id);
        after.Status.ShouldBe(ApplicationStatus.Submitted);
        (after.Form["f.income"], after.Form["f.name"]).ShouldBe(("900", "张三"));
        after.Materials.Single(m => m.MaterialId == "bill").Files.Select(f => f.Name).ShouldBe(["old.jpg", "new.jpg"]);
        after.Materials.Single(m => m.MaterialId == "bill").Superseded.Select(f => f.Name).ShouldBe(["old.jpg"]);
        after.Materials.Single(m => m.MaterialId == "other")
            .Files.ShouldBe(before.Materials.Single(m => m.MaterialId == "other").Files);
        after.Signature.AnswersHash.ShouldNotBe(before.Signature.AnswersHash);
        (await As(citizen).Send(new GetMyCorrection(id))).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_returned_before_receipt_is_put_right_the_same_way()
    {
        var (citizen, id, content) = await GivenHandedIn();
        await Officers(id, a => a.ProposeReturn(
            [Unreadable("f.income")], content, "《测试条例》第一条", "材料不齐", OfficerStamp(Role.WindowClerk)));
        (await As(citizen).Send(new GetMyCorrection(id))).ShouldBeNull(); // one signature
        await Officers(id, a => a.CountersignProposal(OfficerStamp(Role.Supervisor), new([])));

        (await As(citizen).Send(new GetMyCorrection(id)))!.Tasks.ShouldHaveSingleItem().Slot.ShouldBe("f.income");
        await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.income", "900"))));
        (await As(citizen).Send(Signed(id))).Errors.ShouldBeEmpty();

        (await StoredApplication(id)).Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Fact]
    public async Task A_returned_material_needs_something_new()
    {
        var (citizen, id) = await GivenReturned("m.bill");

        var submitted = await As(citizen).Send(Signed(id));

        var error = submitted.Errors.ShouldHaveSingleItem();
        (error.Code, error.Field).ShouldBe(("correction.material_unchanged", "m.bill"));
    }

    [Fact]
    public async Task A_corrected_field_is_checked_as_the_form_checks_it()
    {
        var (citizen, id) = await GivenReturned("f.income");
        await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.income", ""))));

        var submitted = await As(citizen).Send(Signed(id));

        submitted.Errors.ShouldHaveSingleItem().Field.ShouldBe("f.income");
        (await StoredApplication(id)).Status.ShouldBe(ApplicationStatus.CorrectionRequired);
    }

    [Fact]
    public async Task Without_the_right_password_nothing_is_signed()
    {
        var (citizen, id) = await GivenReturned("f.income");

        var submitted = await As(citizen).Send(Signed(id) with { Secret = "wrong" });

        submitted.Errors.ShouldBe([DraftErrors.SignatureWrong]);
    }

    [Fact]
    public async Task Another_persons_correction_does_not_exist()
    {
        var (_, id) = await GivenReturned("f.income");
        var stranger = await Given(AnAccount.Citizen());

        (await As(stranger).Send(new GetMyCorrection(id))).ShouldBeNull();
        (await As(stranger).Send(new SaveCorrection(id, 99, Typed(("f.income", "1"))))).Errors.ShouldBe([ApplicationErrors.NotFound]);
    }

    [Fact]
    public async Task A_field_that_was_left_empty_is_filled_in_and_the_desk_sees_before_and_after()
    {
        var (citizen, id) = await GivenReturned("f.income", "f.remark");
        await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.income", "900"))));
        var page = (await As(citizen).Send(new GetMyCorrection(id))).ShouldNotBeNull();

        var early = await As(citizen).Send(Signed(id));
        await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.remark", "住在东楼"))));
        var submitted = await As(citizen).Send(Signed(id));

        page.Tasks.Single(t => t.Slot == "f.remark").Field!.Required.ShouldBeTrue();
        early.Errors.ShouldBe([CorrectionErrors.FieldStillEmpty("f.remark")]);
        submitted.Errors.ShouldBeEmpty();
        var seen = (await As(await Given(AnAccount.Clerk(District))).Send(new GetApplicationForDesk(id))).ShouldNotBeNull();
        seen.Corrected.Select(c => (c.Label, c.Before?.Value, c.After?.Value))
            .ShouldBe([("字段 income", "800", "900"), ("字段 remark", null, "住在东楼")]);
    }

    [Fact]
    public async Task A_file_of_the_form_is_uploaded_anew()
    {
        var (citizen, id) = await GivenReturned("f.drawings");
        var old = (await StoredApplication(id)).Form["f.drawings"];

        await As(citizen).Send(new RemoveCorrectedFormFile(id, "drawings", MultiValue.Read(old)!.Single()));
        var uploaded = await As(citizen).Send(new UploadCorrectedFormFile(id, "drawings", APhoto("redrawn.jpg")));
        var page = (await As(citizen).Send(new GetMyCorrection(id))).ShouldNotBeNull();
        var submitted = await As(citizen).Send(Signed(id));

        uploaded.Errors.ShouldBeEmpty();
        var kept = MultiValue.Read(page.Values["f.drawings"])!.Single();
        page.Files[kept].Name.ShouldBe("redrawn.jpg");
        submitted.Errors.ShouldBeEmpty();
        var after = await StoredApplication(id);
        (MultiValue.Read(after.Form["f.drawings"])!.Single(), after.Correction!.Former!["f.drawings"]).ShouldBe((kept, old));
    }

    [Fact]
    public async Task A_file_field_that_is_not_open_takes_no_file_and_gives_none_back()
    {
        var (citizen, id) = await GivenReturned("f.income");
        var held = (await StoredApplication(id)).Form["f.drawings"];

        (await As(citizen).Send(new UploadCorrectedFormFile(id, "drawings", APhoto("new.jpg"))))
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
        (await As(citizen).Send(new UploadCorrectedFormFile(id, "income", APhoto("new.jpg"))))
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
        (await As(citizen).Send(new RemoveCorrectedFormFile(id, "drawings", MultiValue.Read(held)!.Single())))
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);

        (await StoredDraft(id))["f.drawings"].ShouldBe(held);
    }

    [Fact]
    public async Task A_material_that_was_left_out_can_be_asked_for()
    {
        var (citizen, id) = await GivenReturned("m.extra");

        (await As(citizen).Send(Signed(id))).Errors.ShouldBe([CorrectionErrors.MaterialUnchanged("m.extra")]);
        await As(citizen).Send(new UploadCorrection(id, "extra", [APhoto("extra.jpg")]));
        var submitted = await As(citizen).Send(Signed(id));

        submitted.Errors.ShouldBeEmpty();
        (await StoredApplication(id)).Materials.Single(m => m.MaterialId == "extra").Files.Single().Name.ShouldBe("extra.jpg");
    }

    [Fact]
    public async Task A_region_is_corrected_by_its_name()
    {
        var (citizen, id) = await GivenReturned("f.home");

        var page = (await As(citizen).Send(new GetMyCorrection(id))).ShouldNotBeNull();
        await As(citizen).Send(new SaveCorrection(id, 99, Typed(("f.home", "滁州市琅琊区"))));
        var submitted = await As(citizen).Send(Signed(id));

        page.Values["f.home"].ShouldEndWith("南谯区");
        submitted.Errors.ShouldBeEmpty();
        (await StoredApplication(id)).Form["f.home"].ShouldBe("341102000000");
    }

    private static Dictionary<string, string> Typed(params IReadOnlyList<(string Key, string Value)> values) =>
        values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static SubmitMyCorrection Signed(ApplicationId id) =>
        new(id, Declared: true, "以上内容属实", SigningMeans.Password, Password);

    private async Task<(Account Citizen, ApplicationId Id)> GivenReturned(params IReadOnlyList<string> slots)
    {
        var (citizen, id, content) = await GivenHandedIn();
        await Officers(id, a => a.RequestCorrection(
            [.. slots.Select(Unreadable)], content, OfficerStamp(Role.WindowClerk), new([])));
        return (citizen, id);
    }

    private static CorrectionPoint Unreadable(string slot) => new(slot, "unreadable", "看不清金额，请重拍");

    private async Task<(Account Citizen, ApplicationId Id, ServiceItemContent Content)> GivenHandedIn()
    {
        var citizen = AnAccount.Citizen();
        citizen.SetPassword(Host.Services.GetRequiredService<IPasswords>().Hash(Password));
        await Given(citizen);
        var item = new AnItem()
            .AskingFor("name").AskingFor("income").AskingFor("remark", required: false)
            .AskingFor("drawings", FieldType.File).AskingFor("home", FieldType.Region)
            .Needing("bill").Needing("other").Needing("extra");
        var draft = await GivenDraft(citizen, item, ("f.name", "张三"), ("f.income", "800"), ("f.home", "341103000000"));
        await As(citizen).Send(new UploadFormFile(draft.Id, "drawings", APhoto("drawn.jpg")));
        await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("old.jpg")]));
        await As(citizen).Send(new UploadMaterial(draft.Id, "other", [APhoto("other.jpg")]));
        var application = await GivenApplication(await StoredDraft(draft.Id));
        var content = (await Stored(db => db.ServiceItemVersions.SingleAsync(v => v.Id == draft.ServiceItemVersionId))).Content;
        return (citizen, application.Id, content);
    }
}
