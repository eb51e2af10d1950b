using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.Applications;

/// <summary>换版标记: a place of a draft that a newer version of the item made different.</summary>
/// <param name="Key">Key of the draft without what lies below it: <c>q.{question}</c>, <c>f.{field}</c>, <c>m.{material}</c>.</param>
/// <param name="From">The version under which the place was last understood: what it was called when it was filled in.</param>
public sealed record DraftMark(string Key, DraftMarkKind Kind, ServiceItemVersionId From)
{
    /// <summary>What people see of a field or read in a question; a new hint or pre-fill source changes no meaning.</summary>
    private static readonly HashSet<string> Meaning = new(StringComparer.Ordinal)
    {
        "name", "requirementId", "necessity", "appliesWhen", "label", "type", "options", "columns", "text",
    };

    public bool Concerns(string key) =>
        key == Key || (key.StartsWith(Key, StringComparison.Ordinal) && key[Key.Length] == '.');

    /// <summary>The places of a draft that two versions ask for differently, each once.</summary>
    public static IReadOnlyDictionary<string, DraftMarkKind> Places(IReadOnlyList<ContentChange> changes)
    {
        OrderedDictionary<string, DraftMarkKind> places = new(StringComparer.Ordinal);
        foreach (var (key, kind) in changes.Select(Of).OfType<(string, DraftMarkKind)>()) places[key] = kind;
        return places;
    }

    /// <summary>The marks of a draft after one more move: a later word about a place replaces the earlier one.</summary>
    internal static ValueList<DraftMark> After(
        IReadOnlyList<ContentChange> changes,
        ServiceItemVersionId from,
        ValueList<DraftMark> earlier,
        IReadOnlyList<DraftEntry> entries)
    {
        List<DraftMark> marks = [.. earlier];
        foreach (var (key, kind) in Places(changes))
        {
            var known = marks.Find(m => m.Key == key);
            var mark = new DraftMark(key, kind, known?.From ?? from);
            if (known is not null) marks.Remove(known);

            var isFilledIn = entries.Any(e => mark.Concerns(e.Key));
            if (isFilledIn && kind == DraftMarkKind.Added) // dropped once, and now back with what was typed then
                marks.Add(mark with { Kind = DraftMarkKind.Changed });
            else if (isFilledIn || kind == DraftMarkKind.Added)
                marks.Add(mark);
            else if (known?.Kind == DraftMarkKind.Added && kind == DraftMarkKind.Changed)
                marks.Add(known);
        }

        return [.. marks];
    }

    private static (string Key, DraftMarkKind Kind)? Of(ContentChange change) => PlaceOf(change.Path) switch
    {
        ({ } key, null) => change switch
        {
            ContentChange.Added => (key, DraftMarkKind.Added),
            ContentChange.Removed => (key, DraftMarkKind.Dropped),
            _ => null,
        },
        ({ } key, { } attribute) when Meaning.Contains(attribute) => (key, DraftMarkKind.Changed),
        _ => null,
    };

    /// <summary>The key of the draft, and the attribute of its question, field or material that the path is about.</summary>
    private static (string? Key, string? Attribute) PlaceOf(ElementPath path) => path.Names.ToArray() switch
    {
        ["materials", var id, .. var rest] => ($"m.{id}", rest.FirstOrDefault()),
        ["questions", var key, .. var rest] => ($"q.{key}", rest.FirstOrDefault()),
        ["form", "fields", var key, .. var rest] => ($"f.{key}", rest.FirstOrDefault()),
        _ => (null, null),
    };
}

/// <summary>What the newer version made of a place of the draft.</summary>
public enum DraftMarkKind
{
    /// <summary>意思变了: what was typed stays and wants a second look.</summary>
    Changed,

    /// <summary>新增: was not asked before.</summary>
    Added,

    /// <summary>不再需要: what was typed or handed in stays, and is not asked for.</summary>
    Dropped,
}
