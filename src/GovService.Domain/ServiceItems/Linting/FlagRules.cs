using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>相互矛盾的标志: visits, channels, audiences, regions, delivery.</summary>
internal static class FlagRules
{
    private const string HandledOnline = "5"; // code set onlineDepth: 互联网办理
    private const string OneRegionOnly = "0"; // code set crossRegionScope: 未实现

    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        Audiences(content, found);
        Visits(content, found);
        Online(content, found);
        Regions(content, found);
        Delivery(content, found);
    }

    private static void Audiences(ServiceItemContent content, Findings found)
    {
        if (content.ServiceObjects.Count == 0) found.Add(LintRule.AudienceMissing, Elements.Of("serviceObjects"));
        Topics(Audience.Person, content.PersonTopics, Elements.Of("personTopics"));
        Topics(Audience.LegalPerson, content.LegalTopics, Elements.Of("legalTopics"));

        void Topics(Audience audience, IReadOnlyList<string> topics, ElementPath element)
        {
            var isServed = content.Serves(audience);
            if (!isServed && topics.Count > 0) found.Add(LintRule.TopicWithoutAudience, element, ("topics", topics));
            if (isServed && topics.Count == 0) found.Add(LintRule.AudienceWithoutTopic, element);
        }
    }

    private static void Visits(ServiceItemContent content, Findings found)
    {
        var visits = Elements.Of("visitCount");
        if (content.VisitCount == 0 && content is { IsOnline: false, Channels.ExpressDelivery: false })
            found.Add(LintRule.NoVisitWithoutChannel, visits);
        if (content.VisitCount > 0 && content.IsOnline && content.OnlineDepth.Contains(HandledOnline, StringComparer.Ordinal))
            found.Add(LintRule.FullyOnlineWithVisit, visits, ("visits", content.VisitCount));
        if (content.VisitCount > 0 && string.IsNullOrWhiteSpace(content.VisitReason))
            found.Add(LintRule.VisitWithoutReason, Elements.Of("visitReason"), ("visits", content.VisitCount));
    }

    private static void Online(ServiceItemContent content, Findings found)
    {
        if (content.IsOnline && content.Form.Fields.Count == 0) found.Add(LintRule.OnlineWithoutForm, Elements.Of("form") / "fields");
        if (content.AutomaticApproval is { Eligible: true, Rules.Count: 0 })
            found.Add(LintRule.AutomaticApprovalWithoutRules, Elements.Of("automaticApproval") / "rules");
    }

    private static void Regions(ServiceItemContent content, Findings found)
    {
        var crosses = content.CrossRegionScope is not ("" or OneRegionOnly);
        if (crosses != content.CrossRegionModes.Count > 0)
            found.Add(LintRule.CrossRegionContradicted, Elements.Of("crossRegionModes"), ("scope", content.CrossRegionScope));
    }

    private static void Delivery(ServiceItemContent content, Findings found)
    {
        foreach (var method in content.Result.Delivery.Where(method => !CanDeliver(method, content.Channels)))
            found.Add(LintRule.DeliveryWithoutChannel, Elements.Of("result") / "delivery", ("method", method.ToString()));
    }

    private static bool CanDeliver(DeliveryMethod method, Channels channels) => method switch
    {
        DeliveryMethod.Electronic or DeliveryMethod.SMS => true,
        DeliveryMethod.WindowPickup => channels.Window || channels.Hall,
        DeliveryMethod.Express => channels.ExpressDelivery,
    };
}
