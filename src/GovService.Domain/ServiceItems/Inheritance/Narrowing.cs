using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Inheritance;

/// <summary>
/// 收窄: whether a change of a narrowable element asks less or promises sooner. What cannot be proved to be narrower, such
/// as one condition in place of another, is not.
/// </summary>
internal static class Narrowing
{
    /// <param name="baseContent">What the change departs from.</param>
    public static bool IsNarrower(ContentChange change, ServiceItemContent baseContent) => change switch
    {
        ContentChange.Removed removed => !IsSource(removed.Path),
        ContentChange.Added added => IsSource(added.Path) && Is<MaterialSource>(added.Value, source => source.IsAutomatic),
        ContentChange.Moved => true,
        ContentChange.Replaced { Path.Name: "appliesWhen" } condition => IsNarrowerCondition(condition, baseContent),
        ContentChange.Replaced replaced => IsNarrower(replaced),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static bool IsNarrower(ContentChange.Replaced change) => change.Path.Name switch
    {
        "limit" => Both<TimeLimit>(change, (before, after) => after.IsNoLongerThan(before)),
        "visitCount" or "originalCopies" or "photocopies" => Both<int>(change, (before, after) => after <= before),
        "necessity" => change.Before == "\"Required\"",
        "processingType" => change.After == "\"OnTheSpot\"",
        "charged" or "required" => change.After == "false",
        "commitmentBased" or "villageHandling" or "reliefAllowed" => change.After == "true",
        _ => false,
    };

    /// <summary>
    /// A condition spares some people what all had to hand in. A paper that was only welcome becomes one that some have
    /// to hand in.
    /// </summary>
    private static bool IsNarrowerCondition(ContentChange.Replaced change, ServiceItemContent baseContent)
    {
        var material = baseContent.Materials.FirstOrDefault(m => m.Id == change.Path.Parent.Name);
        return change.Before is null && material is { Necessity: Necessity.Required or Necessity.Deferrable };
    }

    /// <summary>More ways to be spared a paper are less to hand in; fewer are more.</summary>
    private static bool IsSource(ElementPath path) => path.Parent.Name == "sources";

    private static bool Both<T>(ContentChange.Replaced change, Func<T, T, bool> holds) =>
        change is { Before: { } before, After: { } after } && holds(Read<T>(before), Read<T>(after));

    private static bool Is<T>(string json, Func<T, bool> holds) => holds(Read<T>(json));

    private static T Read<T>(string json) => ContentTree.ReadValue<T>(json);
}
