using GovService.Domain.ServiceItems;

namespace GovService.Domain.Tests.ServiceItems;

/// <summary>在用、暂停、取消: whether an item can be applied for.</summary>
public sealed class ItemStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_suspended_item_resumes_and_a_cancelled_one_never_does()
    {
        var item = ServiceItem.Register("TEMP_RELIEF", Now);

        item.Suspend(" ", Now).Errors.ShouldBe([ServiceItemErrors.StateReasonRequired]);
        item.Suspend("系统升级", Now).Succeeded.ShouldBeTrue();
        item.Suspend("再停", Now).Errors.ShouldBe([ServiceItemErrors.StateNotAllowed]);
        item.Resume(Now).Succeeded.ShouldBeTrue();
        item.StateReason.ShouldBeNull();
        item.Cancel("法规废止", Now).Succeeded.ShouldBeTrue();
        item.Resume(Now).Errors.ShouldBe([ServiceItemErrors.StateNotAllowed]);
    }
}
