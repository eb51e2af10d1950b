using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Inheritance;

/// <summary>本级差异: one way in which a local item departs from its base, and why it may not, if it may not.</summary>
public sealed record LocalDeparture(ContentChange Change, InheritanceState State, Error? Refusal)
{
    /// <summary>All departures of a local item; what is not among them is inherited.</summary>
    public static IReadOnlyList<LocalDeparture> Of(ServiceItemContent baseContent, ServiceItemContent local) =>
        [.. ContentDifference.Between(baseContent, local).Select(change => Judge(change, baseContent))];

    /// <summary>What the element is in this local item, for the tag beside its field.</summary>
    public static InheritanceState StateOf(
        ElementPath element, ServiceItemContent baseContent, IReadOnlyList<LocalDeparture> departures)
    {
        var own = departures.Where(d => d.Change.Path.IsWithin(element) || element.IsWithin(d.Change.Path)).ToList();
        if (own.Count > 0) return own.All(d => d.State == InheritanceState.Narrowed) ? InheritanceState.Narrowed : own[0].State;

        return InheritanceRules.Of(element, baseContent) == InheritanceRule.Locked
            ? InheritanceState.Locked
            : InheritanceState.Inherited;
    }

    private static LocalDeparture Judge(ContentChange change, ServiceItemContent baseContent) =>
        InheritanceRules.Of(change, baseContent) switch
        {
            InheritanceRule.Free => new(change, InheritanceState.Local, null),
            InheritanceRule.Narrowable when Narrowing.IsNarrower(change, baseContent) => new(change, InheritanceState.Narrowed, null),
            InheritanceRule.Narrowable => new(change, InheritanceState.Local, InheritanceErrors.Wider(change.Path)),
            InheritanceRule.Locked => new(change, InheritanceState.Local, InheritanceErrors.Locked(change.Path)),
        };
}
