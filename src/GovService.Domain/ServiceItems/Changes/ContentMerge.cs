using System.Text.Json.Nodes;

namespace GovService.Domain.ServiceItems.Changes;

/// <summary>
/// 合并: a content after changes that were made on an earlier state of it. A change whose element says something else by
/// now is a conflict and is left out; nothing is overwritten.
/// </summary>
public sealed record ContentMerge(ServiceItemContent Content, IReadOnlyList<ContentChange> Conflicts)
{
    public static ContentMerge Of(ServiceItemContent content, IEnumerable<ContentChange> changes)
    {
        IReadOnlyList<ContentChange> all = [.. changes];
        var tree = ContentTree.Of(content);
        List<ContentChange> conflicts = [.. all.Where(change => !TryApply(tree, change))];
        return ContentTree.TryRead(tree) is { } merged ? new ContentMerge(merged, conflicts) : OneByOne(content, all);
    }

    /// <summary>Some change leaves no content behind, such as an item without a name: that one is left out.</summary>
    private static ContentMerge OneByOne(ServiceItemContent content, IReadOnlyList<ContentChange> changes)
    {
        List<ContentChange> conflicts = [];
        foreach (var change in changes)
        {
            var tree = ContentTree.Of(content);
            if (TryApply(tree, change) && ContentTree.TryRead(tree) is { } changed) content = changed;
            else conflicts.Add(change);
        }

        return new ContentMerge(content, conflicts);
    }

    /// <summary>
    /// The content after a change that was made on another state of it, whatever the element says now: somebody has seen
    /// both and chosen. Where the element has no place any more, nothing changes.
    /// </summary>
    public static ServiceItemContent Insist(ServiceItemContent content, ContentChange change)
    {
        var tree = ContentTree.Of(content);
        var now = ContentTree.Write(Find(tree, change.Path));
        foreach (var step in Onto(now, change)) TryApply(tree, step);
        return ContentTree.Read(tree);
    }

    /// <summary>The change as it would be made on what the element says now.</summary>
    private static IEnumerable<ContentChange> Onto(string? now, ContentChange change) => change switch
    {
        ContentChange.Replaced replaced => [replaced with { Before = now }],
        ContentChange.Added when now is not null => [new ContentChange.Removed(change.Path, now), change],
        ContentChange.Removed removed when now is not null => [removed with { Value = now }],
        _ => [change],
    };

    /// <summary>Makes one change in the tree; false when the element is no longer what the change was made on.</summary>
    internal static bool TryApply(JsonObject tree, ContentChange change) => change switch
    {
        ContentChange.Replaced replaced => TryReplace(tree, replaced),
        ContentChange.Added added => TryAdd(tree, added),
        ContentChange.Removed removed => TryRemove(tree, removed),
        ContentChange.Moved moved => TryMove(tree, moved),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static bool TryReplace(JsonObject tree, ContentChange.Replaced change)
    {
        if (Find(tree, change.Path.Parent) is not JsonObject parent) return false;

        var name = change.Path.Name;
        if (!ContentTree.TryParse(change.Before, out var before) || !ContentTree.TryParse(change.After, out var after)) return false;
        if (JsonNode.DeepEquals(parent[name], after)) return true;
        if (!JsonNode.DeepEquals(parent[name], before)) return false;

        if (after is null) parent.Remove(name);
        else parent[name] = after;
        return true;
    }

    private static bool TryAdd(JsonObject tree, ContentChange.Added change)
    {
        if (List(tree, change.Path) is not { } list) return false;

        if (!ContentTree.TryParse(change.Value, out var value)) return false;
        if (MemberName.Of(value, change.Path.Parent.Name) != change.Path.Name) return false;

        var place = Place(list, change.Path);
        if (place >= 0) return JsonNode.DeepEquals(list[place], value);

        list.Insert(After(list, change.Path, change.Predecessor), value);
        return true;
    }

    private static bool TryRemove(JsonObject tree, ContentChange.Removed change)
    {
        if (List(tree, change.Path) is not { } list) return false;

        var place = Place(list, change.Path);
        if (place < 0) return true;
        if (!ContentTree.TryParse(change.Value, out var value) || !JsonNode.DeepEquals(list[place], value)) return false;

        list.RemoveAt(place);
        return true;
    }

    private static bool TryMove(JsonObject tree, ContentChange.Moved change)
    {
        if (List(tree, change.Path) is not { } list) return false;

        var place = Place(list, change.Path);
        if (place < 0) return false;

        var member = list[place];
        list.RemoveAt(place);
        list.Insert(After(list, change.Path, change.Predecessor), member);
        return true;
    }

    private static JsonArray? List(JsonObject tree, ElementPath member) => Find(tree, member.Parent) as JsonArray;

    private static int Place(JsonArray list, ElementPath member) => Place(list, member.Parent.Name, member.Name);

    private static int Place(JsonArray list, string listName, string name)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (MemberName.Of(list[i], listName) == name) return i;
        }

        return -1;
    }

    /// <summary>Where a member belongs that follows the predecessor; the end when somebody removed the predecessor.</summary>
    private static int After(JsonArray list, ElementPath member, string? predecessor)
    {
        if (predecessor is null) return 0;

        var place = Place(list, member.Parent.Name, predecessor);
        return place < 0 ? list.Count : place + 1;
    }

    internal static JsonNode? Find(JsonObject tree, ElementPath path)
    {
        JsonNode? node = tree;
        var listName = "";
        foreach (var name in path.Names)
        {
            node = node switch
            {
                JsonObject members => members[name],
                JsonArray list when Place(list, listName, name) is >= 0 and var place => list[place],
                _ => null,
            };
            if (node is null) return null;
            listName = name;
        }

        return node;
    }
}
