using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Inheritance;

/// <summary>
/// 要素继承规则, as one table from the outside in: the longest matching line decides. What is not in it is locked: a new
/// element has to be opened on purpose. A base item may lock more (<see cref="ServiceItemContent.LockedElements"/>).
/// </summary>
internal static class InheritanceRules
{
    private const string Any = "*";

    private static readonly (string[] Pattern, InheritanceRule Rule)[] Table =
    [
        (["aliases"], InheritanceRule.Free),
        (["authorityLevel"], InheritanceRule.Free),
        (["regionScope"], InheritanceRule.Free),
        (["steps"], InheritanceRule.Free),
        (["channels"], InheritanceRule.Free),
        (["onlineDepth"], InheritanceRule.Free),
        (["crossRegionScope"], InheritanceRule.Free),
        (["crossRegionModes"], InheritanceRule.Free),
        (["visitReason"], InheritanceRule.Free),
        (["faqs"], InheritanceRule.Free),
        (["acceptingBody"], InheritanceRule.Free),
        (["localNote"], InheritanceRule.Free),
        (["handlingNote"], InheritanceRule.Free),
        (["sourceTag"], InheritanceRule.Free),
        (["result", "delivery"], InheritanceRule.Free),
        (["materials", Any, "note"], InheritanceRule.Free),
        (["materials", Any, "noExemptionReason"], InheritanceRule.Free),
        (["materials", Any, "issuedBy"], InheritanceRule.Free),
        (["form", "fields", Any, "hint"], InheritanceRule.Free),
        (["promisedLimit", "note"], InheritanceRule.Free),
        (["promisedLimit", "basis"], InheritanceRule.Free),

        (["promisedLimit", "limit"], InheritanceRule.Narrowable),
        (["acceptanceConditions"], InheritanceRule.Narrowable),
        (["processingType"], InheritanceRule.Narrowable),
        (["visitCount"], InheritanceRule.Narrowable),
        (["commitmentBased"], InheritanceRule.Narrowable),
        (["villageHandling"], InheritanceRule.Narrowable),
        (["fee", "charged"], InheritanceRule.Narrowable),
        (["fee", "items"], InheritanceRule.Narrowable),
        (["fee", "items", Any, "reliefNote"], InheritanceRule.Free),
        (["materials"], InheritanceRule.Narrowable),
        (["materials", Any, "name"], InheritanceRule.Locked),
        (["materials", Any, "requirementId"], InheritanceRule.Locked),
        (["form", "fields"], InheritanceRule.Narrowable),
        (["form", "fields", Any, "label"], InheritanceRule.Locked),
        (["form", "fields", Any, "type"], InheritanceRule.Locked),
        (["form", "fields", Any, "options"], InheritanceRule.Locked), // fewer answers exclude people, and ask no less
    ];

    /// <summary>How a change is judged: taking a whole away, or putting another in its place, takes its locked parts along.</summary>
    public static InheritanceRule Of(ContentChange change, ServiceItemContent baseContent) =>
        change is ContentChange.Removed or ContentChange.Replaced
        && baseContent.LockedElements?.Any(locked => new ElementPath(locked).IsWithin(change.Path)) is true
            ? InheritanceRule.Locked
            : Of(change.Path, baseContent);

    public static InheritanceRule Of(ElementPath element, ServiceItemContent baseContent)
    {
        if (baseContent.LockedElements?.Any(locked => element.IsWithin(new ElementPath(locked))) is true)
            return InheritanceRule.Locked;

        var names = element.Names;
        return Table.Where(line => Matches(line.Pattern, names))
            .OrderByDescending(line => line.Pattern.Length)
            .Select(line => line.Rule)
            .FirstOrDefault(InheritanceRule.Locked);
    }

    private static bool Matches(string[] pattern, IReadOnlyList<string> names) =>
        pattern.Length <= names.Count && pattern.Zip(names).All(pair => pair.First is Any || pair.First == pair.Second);
}
