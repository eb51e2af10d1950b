using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Drafts;

namespace GovService.UseCases.Tests.Drafts;

public sealed class ChooseDeliveryTests(TestHost host) : JourneyTest(host)
{
    private static readonly PostalAddress Nowhere = new("", "", "");
    private static readonly PostalAddress Home = new("李桂芳", "13900000001", "龙蟠大道 99 号 3 幢 502 室");

    [Fact]
    public async Task Whoever_chooses_nothing_holds_it_electronically()
    {
        var (citizen, draft) = await GivenDraftOffering(DeliveryMethod.Express, DeliveryMethod.WindowPickup, DeliveryMethod.Electronic);

        var page = (await As(citizen).Send(new GetCheckPage(draft.Id))).ShouldNotBeNull();

        page.Delivery.ShouldBe(DeliveryMethod.Electronic);
        page.DeliveryMethods.ShouldBe([DeliveryMethod.Electronic, DeliveryMethod.WindowPickup, DeliveryMethod.Express]);
        page.PostTo.Recipient.ShouldBe(citizen.Person.Name); // typed once, when the account was opened
    }

    [Fact]
    public async Task Only_what_the_item_offers_can_be_chosen()
    {
        var (citizen, draft) = await GivenDraftOffering(DeliveryMethod.WindowPickup);

        (await As(citizen).Send(new ChooseDelivery(draft.Id, DeliveryMethod.Express, Home)))
            .Errors.ShouldBe([DeliveryErrors.NotOffered]);
        (await As(citizen).Send(new GetCheckPage(draft.Id)))!.Delivery.ShouldBe(DeliveryMethod.WindowPickup);
    }

    [Fact]
    public async Task What_is_told_by_sms_is_held_electronically()
    {
        var (citizen, draft) = await GivenDraftOffering(DeliveryMethod.SMS);

        (await As(citizen).Send(new GetCheckPage(draft.Id)))!.DeliveryMethods.ShouldBe([DeliveryMethod.Electronic]);
    }

    [Fact]
    public async Task Post_needs_an_address_and_what_was_typed_is_kept()
    {
        var (citizen, draft) = await GivenDraftOffering(DeliveryMethod.Electronic, DeliveryMethod.Express);

        var refused = await As(citizen).Send(new ChooseDelivery(draft.Id, DeliveryMethod.Express, Nowhere with { Address = "龙蟠大道 99 号" }));

        refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe(
            [(DeliveryChoice.RecipientKey, "delivery.recipient_missing"), (DeliveryChoice.MobileKey, "party.mobile_missing")]);
        (await StoredDraft(draft.Id))[DeliveryChoice.AddressKey].ShouldBe("龙蟠大道 99 号");
        (await As(citizen).Send(new ChooseDelivery(draft.Id, DeliveryMethod.Express, Home))).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_chooses_for_another()
    {
        var (_, draft) = await GivenDraftOffering(DeliveryMethod.Electronic, DeliveryMethod.Express);
        var stranger = await Given(AnAccount.Citizen());

        (await As(stranger).Send(new ChooseDelivery(draft.Id, DeliveryMethod.Express, Home)))
            .Errors.ShouldBe([DraftErrors.NotFound]);
    }

    private async Task<(Account Citizen, ApplicationDraft Draft)> GivenDraftOffering(params IReadOnlyList<DeliveryMethod> methods)
    {
        var citizen = await Given(AnAccount.Citizen());
        return (citizen, await GivenDraft(citizen, new AnItem().DeliveredBy(methods)));
    }
}
