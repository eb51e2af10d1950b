namespace GovService.Domain.ServiceItems.Linting;

/// <summary>收费规则 (行政许可法 art. 58, 59): what is charged has a standard and a basis; what is free takes no payment.</summary>
internal static class FeeRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        var (fee, items) = (content.Fee, Elements.Of("fee") / "items");
        if (fee is { Charged: true, Items.Count: 0 }) found.Add(LintRule.ChargeWithoutItems, items);
        if (fee is { Charged: false, Items.Count: > 0 }) found.Add(LintRule.ItemsWithoutCharge, items, ("items", fee.Items.Select(i => i.Name)));
        foreach (var item in fee.Items.Where(i => string.IsNullOrWhiteSpace(i.Standard) || string.IsNullOrWhiteSpace(i.Basis)))
            found.Add(LintRule.FeeItemIncomplete, Elements.Of(item), ("name", item.Name));

        if (content is { Fee.Charged: false, Channels.OnlinePayment: true })
            found.Add(LintRule.PaymentWithoutCharge, Elements.Of("channels") / "onlinePayment");
    }
}
