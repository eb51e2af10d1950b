using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>送达: the way the applicant chose decides what proves it.</summary>
public sealed class HandOverTests
{
    [Fact]
    public void What_is_collected_is_handed_over_against_its_code_and_what_is_posted_against_its_express_number()
    {
        var collected = Issued(DeliveryMethod.WindowPickup);
        var posted = Issued(DeliveryMethod.Express);

        collected.HandOver("618034", "陈思远", ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.PickupCodeWrong]);
        posted.HandOver(" ", "陈思远", ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.PostNumberRequired]);
        posted.HandOver("EB618033CN", " ", ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.RecipientRequired]);
        collected.HandOver("618033", "陈思远", ByClerk, Calendar).Succeeded.ShouldBeTrue();
        posted.HandOver("EB618033CN", "陈思远", ByClerk, Calendar).Succeeded.ShouldBeTrue();

        collected.Delivery.ShouldBe(new(DeliveryMethod.WindowPickup, "陈思远", "618033", ByClerk.Name, ByClerk.At));
        posted.Delivery.ShouldBe(new(DeliveryMethod.Express, "陈思远", "EB618033CN", ByClerk.Name, ByClerk.At));
    }

    [Fact]
    public void Only_who_collects_the_result_gets_a_code_and_it_is_good_for_once()
    {
        var collected = Issued(DeliveryMethod.WindowPickup);
        collected.PickupCode.ShouldBe("618033");
        collected.HandOver("618033", " ", ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.RecipientRequired]);

        collected.HandOver("618033", "陈思远", ByClerk, Calendar);

        collected.PickupCode.ShouldBeNull();
        Issued(DeliveryMethod.Electronic).PickupCode.ShouldBeNull();
        Issued(DeliveryMethod.Express).PickupCode.ShouldBeNull();
    }

    [Fact]
    public void From_the_decision_on_the_result_is_due_in_ten_working_days()
    {
        var application = Issued(DeliveryMethod.WindowPickup);

        application.DecidedAt.ShouldBe(ByDecider.At);
        ChinaTime.Day(application.DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 16));
    }

    private static Application Issued(DeliveryMethod method)
    {
        var application = (Promised with { DeliveryMethod = method }).Granted();
        application.Issue("1.2.156.3005.2.341103", "618033", Stamp.OfSystem(ByDecider.At)).Succeeded.ShouldBeTrue();
        return application;
    }
}
