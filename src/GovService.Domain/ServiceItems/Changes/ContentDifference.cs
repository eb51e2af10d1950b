using System.Text.Json.Nodes;

namespace GovService.Domain.ServiceItems.Changes;

/// <summary>
/// 版本比较: the typed list of differences between two contents of an item. One language for what an editor saves, what an
/// approver reads, what a history keeps and how a local item follows its base:
/// <c>ContentMerge.Of(a, Between(a, b))</c> is <c>b</c>.
/// </summary>
public static class ContentDifference
{
    /// <summary>Elements that make sense only whole: half of one limit and half of another is a third that nobody meant.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "limit", "typicalLimit", "correctionLimit", "appliesWhen", "visibleWhen", "prefillFrom",
    };

    public static IReadOnlyList<ContentChange> Between(ServiceItemContent before, ServiceItemContent after) =>
        [.. Compare(ElementPath.Root, ContentTree.Of(before), ContentTree.Of(after))];

    private static IEnumerable<ContentChange> Compare(ElementPath path, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after)) return [];
        if (before is JsonObject a && after is JsonObject b && !Whole.Contains(path.Name)) return CompareObjects(path, a, b);
        if (Members(before, path) is { } old && Members(after, path) is { } now) return CompareLists(path, old, now);

        return [new ContentChange.Replaced(path, ContentTree.Write(before), ContentTree.Write(after))];
    }

    private static OrderedDictionary<string, JsonNode>? Members(JsonNode? node, ElementPath path) =>
        node is JsonArray list ? MemberName.Of(list, path.Name) : null;

    private static IEnumerable<ContentChange> CompareObjects(ElementPath path, JsonObject before, JsonObject after) =>
        before.Select(m => m.Key).Union(after.Select(m => m.Key), StringComparer.Ordinal)
            .SelectMany(name => Compare(path / name, before[name], after[name]));

    /// <summary>Removals first; the rest in the new order, each after its predecessor, which then is already in place.</summary>
    private static IEnumerable<ContentChange> CompareLists(
        ElementPath path, OrderedDictionary<string, JsonNode> before, OrderedDictionary<string, JsonNode> after)
    {
        foreach (var (name, gone) in before.Where(m => !after.ContainsKey(m.Key)))
            yield return new ContentChange.Removed(path / name, ContentTree.Write(gone)!);

        var staying = Staying([.. after.Keys.Select(before.IndexOf).Where(place => place >= 0)]);
        string? predecessor = null;
        foreach (var (name, member) in after)
        {
            var place = before.IndexOf(name);
            if (place < 0)
                yield return new ContentChange.Added(path / name, ContentTree.Write(member)!, predecessor);
            else if (!staying.Contains(place))
                yield return new ContentChange.Moved(path / name, predecessor);

            if (place >= 0)
                foreach (var change in Compare(path / name, before.GetAt(place).Value, member)) yield return change;

            predecessor = name;
        }
    }

    /// <summary>
    /// The longest increasing run of old places: whoever is in it has not moved. So one member that went to the end is
    /// one move, not a move of all others.
    /// </summary>
    private static HashSet<int> Staying(IReadOnlyList<int> places)
    {
        var length = new int[places.Count];
        var previous = new int[places.Count];
        var last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (places[j] < places[i] && length[j] + 1 > length[i]) (length[i], previous[i]) = (length[j] + 1, j);
            }

            if (last < 0 || length[i] > length[last]) last = i;
        }

        HashSet<int> staying = [];
        for (var i = last; i >= 0; i = previous[i]) staying.Add(places[i]);
        return staying;
    }
}
