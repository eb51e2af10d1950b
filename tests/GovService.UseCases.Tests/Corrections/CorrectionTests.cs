using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Corrections;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Corrections;

public sealed class CorrectionTests(TestHost host) : JourneyTest(host)
{
    private const string Password = "correct horse battery";

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

    private static Dictionary<string, string> Typed(params IReadOnlyList<(string Key, string Value)> values) =>
        values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static SubmitMyCorrection Signed(ApplicationId id) =>
        new(id, Declared: true, "以上内容属实", SigningMeans.Password, Password);

    private async Task<(Account Citizen, ApplicationId Id)> GivenReturned(params IReadOnlyList<string> slots)
    {
        var citizen = AnAccount.Citizen();
        citizen.SetPassword(Host.Services.GetRequiredService<IPasswords>().Hash(Password));
        await Given(citizen);
        var item = new AnItem().AskingFor("name").AskingFor("income").Needing("bill").Needing("other");
        var draft = await GivenDraft(citizen, item, ("f.name", "张三"), ("f.income", "800"));
        await As(citizen).Send(new UploadMaterial(draft.Id, "bill", [APhoto("old.jpg")]));
        await As(citizen).Send(new UploadMaterial(draft.Id, "other", [APhoto("other.jpg")]));
        var application = await GivenApplication(await StoredDraft(draft.Id));
        await Officers(application.Id, a => a.RequestCorrection(
            [.. slots.Select(s => new CorrectionPoint(s, "unreadable", "看不清金额，请重拍"))], OfficerStamp(Role.WindowClerk)));
        return (citizen, application.Id);
    }
}
