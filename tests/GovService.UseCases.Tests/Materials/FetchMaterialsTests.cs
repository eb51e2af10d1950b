using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Tests.Materials;

public sealed class FetchMaterialsTests(TestHost host) : JourneyTest(host)
{
    private static readonly MaterialSource Card = new(MaterialSourceKind.ElectronicCertificate, "TEST_CARD");
    private static readonly MaterialSource Data = new(MaterialSourceKind.DataQuery, "TEST_DATA");

    [Fact]
    public async Task Without_consent_nobody_is_asked()
    {
        var citizen = await Given(AnAccount.Citizen());
        await GivenCertificate("TEST_CARD", citizen.Person.IdNumber);
        var draft = await GivenDraft(citizen, new AnItem().Needing("card", Card).Needing("data", Data));

        var fetched = await As(citizen).Send(new FetchMaterials(draft.Id, Consent: false));

        fetched.Errors.ShouldHaveSingleItem().Code.ShouldBe("material.consent_missing");
        (await StoredDraft(draft.Id)).Entries.ShouldBeEmpty();
        DataSharing.Asked.ShouldNotContain(q => q.SubjectCode == citizen.Person.IdNumber);
    }

    [Fact]
    public async Task A_certificate_of_ones_own_stands_in_with_a_receipt()
    {
        var citizen = await Given(AnAccount.Citizen());
        var certificate = await GivenCertificate("TEST_CARD", citizen.Person.IdNumber);
        var draft = await GivenDraft(citizen, new AnItem().Needing("card", Card));

        (await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true))).Succeeded.ShouldBeTrue();

        var receipt = (await StoredSlot(draft.Id, "card")).Receipt.ShouldNotBeNull();
        receipt.Source.ShouldBe(MaterialSourceKind.ElectronicCertificate);
        receipt.Reference.ShouldBe(certificate.Identifier);
        receipt.SourceName.ShouldBe("测试机关");
        receipt.At.ShouldBe(Clock.GetUtcNow());
        receipt.BasisCode.ShouldBe(FetchMaterials.Basis);
        receipt.ResponseHash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Somebody_elses_certificate_stands_in_for_nobody()
    {
        var citizen = await Given(AnAccount.Citizen());
        await GivenCertificate("TEST_CARD", AnAccount.Citizen().Person.IdNumber);
        var draft = await GivenDraft(citizen, new AnItem().Needing("card", Card));

        await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true));

        await FailedWith(draft, "card", FailedReasons.NotFound);
    }

    [Fact]
    public async Task An_expired_certificate_is_told_apart_from_none()
    {
        var citizen = await Given(AnAccount.Citizen());
        await GivenCertificate("TEST_CARD", citizen.Person.IdNumber, until: new DateOnly(2025, 12, 31));
        var draft = await GivenDraft(citizen, new AnItem().Needing("card", Card));

        await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true));

        await FailedWith(draft, "card", FailedReasons.Expired);
    }

    [Theory]
    [InlineData(DataOutcome.Denied, FailedReasons.Denied)]
    [InlineData(DataOutcome.Unknown, FailedReasons.Unknown)]
    [InlineData(DataOutcome.SourceDown, FailedReasons.SourceDown)]
    public async Task A_data_set_that_does_not_confirm_leaves_an_upload_with_the_reason(DataOutcome outcome, string reason)
    {
        var citizen = await Given(AnAccount.Citizen());
        DataSharing.Answers("TEST_DATA", citizen.Person.IdNumber, outcome);
        var draft = await GivenDraft(citizen, new AnItem().Needing("data", Data));

        (await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true))).Succeeded.ShouldBeTrue();

        await FailedWith(draft, "data", reason);
    }

    [Fact]
    public async Task The_next_source_is_asked_and_the_receipt_says_what_was_tried_before()
    {
        var citizen = await Given(AnAccount.Citizen());
        DataSharing.Answers("TEST_DATA", citizen.Person.IdNumber, DataOutcome.Confirmed, "参保正常");
        var draft = await GivenDraft(citizen, new AnItem().Needing("either", Card, Data));

        await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true));

        var receipt = (await StoredSlot(draft.Id, "either")).Receipt.ShouldNotBeNull();
        receipt.Source.ShouldBe(MaterialSourceKind.DataQuery);
        receipt.Attempted.ShouldHaveSingleItem().Reason.ShouldBe(FailedReasons.NotFound);
        DataSharing.Asked.Single(q => q.SubjectCode == citizen.Person.IdNumber).Purpose.ShouldContain(draft.Id.ToString());
    }

    [Fact]
    public async Task What_the_answers_do_not_call_for_is_not_asked_about()
    {
        var citizen = await Given(AnAccount.Citizen());
        var item = new AnItem().AskingWhether("married").AskingWhether("open")
            .Needing("data", new Condition.EqualTo("married", "true"), Data)
            .Needing("maybe", new Condition.EqualTo("open", "true"), Data);
        var draft = await GivenDraft(citizen, item, ("q.married", "false"));

        await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true));

        DataSharing.Asked.ShouldNotContain(q => q.SubjectCode == citizen.Person.IdNumber);
    }

    [Fact]
    public async Task What_was_uploaded_stays()
    {
        var citizen = await Given(AnAccount.Citizen());
        await GivenCertificate("TEST_CARD", citizen.Person.IdNumber);
        var draft = await GivenDraft(citizen, new AnItem().Needing("card", Card));
        await As(citizen).Send(new UploadMaterial(draft.Id, "card", [APhoto("card.jpg")]));

        await As(citizen).Send(new FetchMaterials(draft.Id, Consent: true));

        var slot = await StoredSlot(draft.Id, "card");
        slot.Files.ShouldHaveSingleItem();
        slot.Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task A_firm_shows_its_own_certificates_and_is_asked_about_itself()
    {
        var firm = new RepresentedFirm("测试企业", "91341103MA2TEST001", "测试人员", "测试地址", IsLegalRepresentative: true);
        var agent = await Given(AnAccount.ActingFor(firm));
        await GivenCertificate("TEST_CARD", firm.CreditCode);
        DataSharing.Answers("TEST_DATA", firm.CreditCode, DataOutcome.Confirmed, "是");
        var draft = await GivenDraft(agent, new AnItem().Needing("card", Card).Needing("data", Data));

        await As(agent).Send(new FetchMaterials(draft.Id, Consent: true));

        (await StoredSlot(draft.Id, "card")).Receipt.ShouldNotBeNull();
        (await StoredSlot(draft.Id, "data")).Receipt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_persons_draft_does_not_exist()
    {
        var draft = await GivenDraft(await Given(AnAccount.Citizen()), new AnItem().Needing("card", Card));
        var stranger = await Given(AnAccount.Citizen());

        var fetched = await As(stranger).Send(new FetchMaterials(draft.Id, Consent: true));

        fetched.Errors.ShouldBe([DraftErrors.NotFound]);
        (await As(stranger).Send(new GetMaterialsPage(draft.Id))).ShouldBeNull();
    }

    private async Task FailedWith(ApplicationDraft draft, string materialId, string reason)
    {
        var slot = await StoredSlot(draft.Id, materialId);
        slot.Receipt.ShouldBeNull();
        slot.Failed.ShouldHaveSingleItem().Reason.ShouldBe(reason);
    }
}
