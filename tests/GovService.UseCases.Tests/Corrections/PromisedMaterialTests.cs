using GovService.Domain.Applications;
using GovService.UseCases.Corrections;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Corrections;

/// <summary>容缺材料 that the notice names before its day has come.</summary>
public sealed class PromisedMaterialTests(TestHost host) : JourneyTest(host)
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task What_was_promised_and_then_asked_for_is_supplied_by_the_correction()
    {
        var citizen = AnAccount.Citizen();
        citizen.SetPassword(Host.Services.GetRequiredService<IPasswords>().Hash(Password));
        await Given(citizen);
        var draft = await GivenDraft(citizen, new AnItem().Needing("later").AllowingLater());
        (await As(citizen).Send(new DeferMaterial(draft.Id, "later", Agreed: true))).Errors.ShouldBeEmpty();
        var id = (await GivenApplication(await StoredDraft(draft.Id))).Id;
        var version = await Stored(db => db.ServiceItemVersions.SingleAsync(v => v.Id == draft.ServiceItemVersionId));
        await Officers(id, a => a.RequestCorrection(
            [new("m.later", "missing", "请现在交来")], version.Content, OfficerStamp(Role.WindowClerk), new([])));
        await As(citizen).Send(new UploadCorrection(id, "later", [APhoto("later.jpg")]));

        var submitted = await As(citizen).Send(
            new SubmitMyCorrection(id, Declared: true, "以上内容属实", SigningMeans.Password, Password));

        submitted.Errors.ShouldBeEmpty();
        (await As(citizen).Send(new SupplyDeferredMaterial(id, "later", [APhoto("again.jpg")])))
            .Errors.ShouldBe([ApplicationErrors.NotDeferred]);
        (await StoredApplication(id)).Materials.Count(m => m.MaterialId == "later").ShouldBe(1);
        await Officers(id, a => a.Accept(OfficerStamp(Role.WindowClerk), new([])));
        await Officers(id, a => a.Review(null, OfficerStamp(Role.Reviewer)));
        await Officers(id, a => a.Grant(null, OfficerStamp(Role.DecisionMaker), new([])));
    }
}
