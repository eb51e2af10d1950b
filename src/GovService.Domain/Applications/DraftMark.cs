using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.Applications;

/// <summary>换版标记: a place of a draft that a newer version of the item made different.</summary>
/// <param name="Key">Key of the draft without what lies below it: <c>q.{question}</c>, <c>f.{field}</c>, <c>m.{material}</c>.</param>
public sealed record DraftMark(string Key, DraftMarkKind Kind)
{
    /// <summary>What people see of a field or read in a question; a new hint or pre-fill source changes no meaning.</summary>
    private static readonly HashSet<string> Meaning = new(StringComparer.Ordinal)
    {
        "name", "requirementId", "necessity", "appliesWhen", "label", "type", "options", "columns", "text",
    };

    public bool Concerns(string key) =>
        key == Key || (key.StartsWith(Key, StringComparison.Ordinal) && key[Key.Length] == '.');

    /// <summary>The marks of a draft after one more move: a later word about a place replaces the earlier one.</summary>
    internal static ValueList<DraftMark> After(
        IReadOnlyList<ContentChange> changes, ValueList<DraftMark> earlier, IReadOnlyList<DraftEntry> entries)
    {
        List<DraftMark> marks = [.. earlier];
        foreach (var mark in changes.Select(Of).OfType<DraftMark>())
        {
            if (mark.Kind != DraftMarkKind.Added && !entries.Any(e => mark.Concerns(e.Key))) continue;

            marks.RemoveAll(m => m.Key == mark.Key);
            marks.Add(mark);
        }

        return [.. marks];
    }

    private static DraftMark? Of(ContentChange change) => PlaceOf(change.Path) switch
    {
        ({ } key, null) => change switch
        {
            ContentChange.Added => new DraftMark(key, DraftMarkKind.Added),
            ContentChange.Removed => new DraftMark(key, DraftMarkKind.Dropped),
            _ => null,
        },
        ({ } key, { } attribute) when Meaning.Contains(attribute) => new DraftMark(key, DraftMarkKind.Changed),
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
