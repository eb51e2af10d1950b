using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>时限规则: promised ≤ legal, steps ≤ promised, and what "on the spot" means.</summary>
internal static class LimitRules
{
    private static readonly TimeLimit OnTheSpot = new(1, LimitUnit.WorkingDay);

    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        Promise(content, found);
        Steps(content, found);
        ProcessingTypes(content, found);
        LegalBasis(content, found);
    }

    private static void Promise(ServiceItemContent content, Findings found)
    {
        var (promised, legal) = (content.PromisedLimit.Limit, content.LegalLimit.Limit);
        var element = Elements.Of("promisedLimit") / "limit";
        if (promised is { Value: null, Unit: not LimitUnit.Instant }) found.Add(LintRule.PromiseMissing, element);
        Add(LimitSum.Of(promised).FitsInto(legal), LintRule.PromiseBeyondLaw, LintRule.PromisePerhapsBeyondLaw, found, element,
            ("promised", promised), ("legal", legal));
    }

    private static void Steps(ServiceItemContent content, Findings found)
    {
        var counted = content.Steps.Where(s => s.CountedInLimit)
            .Aggregate(default(LimitSum), (sum, step) => sum + LimitSum.Of(step.Limit));
        Add(counted.FitsInto(content.PromisedLimit.Limit), LintRule.StepsBeyondPromise, LintRule.StepsPerhapsBeyondPromise, found,
            Elements.Of("steps"),
            ("steps", counted.Limits), ("promised", content.PromisedLimit.Limit));
    }

    private static void Add(
        Fit fit, LintRule beyond, LintRule perhaps, Findings found, ElementPath element, params ReadOnlySpan<LintArgument> arguments)
    {
        if (fit == Fit.Beyond) found.Add(beyond, element, arguments);
        if (fit == Fit.Perhaps) found.Add(perhaps, element, arguments);
    }

    private static void ProcessingTypes(ServiceItemContent content, Findings found)
    {
        var promised = content.PromisedLimit.Limit;
        var element = Elements.Of("processingType");
        var isInstant = promised is { Value: 0 } or { Unit: LimitUnit.Instant };
        if (content.ProcessingType == ProcessingType.OnTheSpot && LimitSum.Of(promised).FitsInto(OnTheSpot) != Fit.Within)
            found.Add(LintRule.OnTheSpotTakesLong, element, ("promised", promised));
        if (content.ProcessingType == ProcessingType.Promised && isInstant)
            found.Add(LintRule.InstantNotOnTheSpot, element);
    }

    private static void LegalBasis(ServiceItemContent content, Findings found)
    {
        if (content.LegalLimit is { Limit.Value: not null } stated && string.IsNullOrWhiteSpace(stated.Basis))
            found.Add(LintRule.LegalLimitWithoutBasis, Elements.Of("legalLimit") / "basis", ("legal", stated.Limit));
    }
}
