using GovService.Domain.Applications;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>容缺承诺: kept however the material came, broken when its day passes.</summary>
public sealed class PromiseTests
{
    [Fact]
    public void A_promised_material_that_a_correction_brings_is_supplied()
    {
        var application = (Promised with { Deferred = [new("lease", "lease", "房屋租赁合同")] }).Submitted();
        var point = UnreadablePage with { Slot = "m.lease", ReasonCode = "missing" };
        application.RequestCorrection([point], ReliefItem.Lending, ByClerk, Calendar).Succeeded.ShouldBeTrue();
        var lease = application.Materials[1] with { MaterialId = "lease" };

        application.SubmitCorrection(application.Form, [lease], application.Signature, ByApplicant, Calendar)
            .Succeeded.ShouldBeTrue();

        application.Deferred.ShouldHaveSingleItem().SuppliedAt.ShouldBe(ByApplicant.At);
        application.TakeEvents().ShouldContain(new DeferredMaterialSupplied(application.Id, "lease"));
        application.Timeline.Select(e => e.Action).ShouldBe(
        [
            ApplicationAction.Submit, ApplicationAction.RequestCorrection, ApplicationAction.SupplyDeferred,
            ApplicationAction.SubmitCorrection,
        ]);
        application.SupplyDeferred(lease, ByApplicant, Calendar).Errors.ShouldBe([ApplicationErrors.NotDeferred]);
    }

    [Fact]
    public void A_promise_is_broken_while_it_stays_open_after_its_day()
    {
        var application = (Promised with { Deferred = [new("lease", "lease", "房屋租赁合同")] }).Submitted();
        var late = Stamp.OfSystem(ByApplicant.At.AddDays(30));

        application.RunTimers(late, Calendar);
        var broken = application.PromiseBrokenAt;
        application.SupplyDeferred(application.Materials[1] with { MaterialId = "lease" }, ByApplicant, Calendar)
            .Succeeded.ShouldBeTrue();

        broken.ShouldBe(late.At);
        application.PromiseBrokenAt.ShouldBeNull();
    }
}
