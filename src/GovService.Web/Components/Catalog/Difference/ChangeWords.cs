using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Catalog.Difference;

/// <summary>版本比较 in words: a row per change, and one sentence for all of them.</summary>
internal sealed class ChangeWords(ElementWords words, IStringLocalizer<CatalogText> text)
{
    /// <summary>How many of the smaller changes a sentence names.</summary>
    private const int Named = 3;

    public ChangeRow Of(ContentChange change) => new(
        change,
        KindOf(change),
        EditorSections.Of(change.Path),
        words.NameOf(change.Path, change is ContentChange.Removed gone ? gone.Value : null),
        BeforeOf(change),
        change is ContentChange.Removed ? null : words.AfterOf(change),
        EffectOf(change));

    /// <summary>一句话: what an approver wants to know first.</summary>
    public string SummaryOf(IReadOnlyList<ContentChange> changes)
    {
        if (changes.Count == 0) return text["Summary.Nothing"];

        List<string> parts = [];
        HashSet<ContentChange> told = [];
        if (changes.FirstOrDefault(c => c.Path.Value == "promisedLimit/limit") is { } promise)
        {
            parts.Add(text["Summary.Promise", BeforeOf(promise)!, words.AfterOf(promise)]);
            told.Add(promise);
        }

        foreach (var (list, section) in new[] { ("materials", EditorSection.Materials), ("form/fields", EditorSection.Form) })
        {
            var members = changes.Where(c => c.Path.Parent.Value == list).ToList();
            Count<ContentChange.Added>(members, $"Summary.{section}.Added");
            Count<ContentChange.Removed>(members, $"Summary.{section}.Removed");
        }

        List<ContentChange> others = [.. changes.Where(c => !told.Contains(c))];
        if (others.Count > 0) parts.Add(text[others.Count > Named ? "Summary.Several" : "Summary.Others", NamesOf(others), others.Count]);
        return text["Summary.Sentence", string.Join(text["Value.Separator"].Value, parts)];

        void Count<TChange>(List<ContentChange> members, string key)
        {
            var counted = members.Where(c => c is TChange).ToList();
            if (counted.Count > 0) parts.Add(text[key, counted.Count]);
            told.UnionWith(counted);
        }
    }

    private string NamesOf(List<ContentChange> changes) => string.Join(
        text["Value.And"].Value, changes.Take(Named).Select(c => words.NameOf(c.Path, c is ContentChange.Removed gone ? gone.Value : null)));

    private static ChangeKind KindOf(ContentChange change) => change switch
    {
        ContentChange.Replaced => ChangeKind.Replaced,
        ContentChange.Added => ChangeKind.Added,
        ContentChange.Removed => ChangeKind.Removed,
        ContentChange.Moved => ChangeKind.Moved,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private string? BeforeOf(ContentChange change) => change switch
    {
        ContentChange.Replaced replaced => words.ValueOf(change.Path, replaced.Before),
        ContentChange.Removed removed => words.ValueOf(change.Path, removed.Value),
        _ => null,
    };

    /// <summary>What it means for whoever applies; null where it says itself.</summary>
    private string? EffectOf(ContentChange change) => EffectKeyOf(change) is { } effect ? text["Effect." + effect].Value : null;

    private static string? EffectKeyOf(ContentChange change) => (Elements.KeyOf(change.Path), change) switch
    {
        ("promisedLimit.limit", ContentChange.Replaced { Before: { } before, After: { } after }) =>
            IsSooner(before, after) ? "Sooner" : "Later",
        ("materials", ContentChange.Added) => "MaterialAdded",
        ("materials", ContentChange.Removed) => "MaterialRemoved",
        ("materials.sources", ContentChange.Added { Value: var added }) when ContentTree.ReadValue<MaterialSource>(added).IsAutomatic =>
            "Exempt",
        ("form.fields", ContentChange.Added) => "FieldAdded",
        ("form.fields", ContentChange.Removed) => "FieldRemoved",
        ("form.fields.label" or "form.fields.type", ContentChange.Replaced) => "FieldMeaning",
        _ => null,
    };

    private static bool IsSooner(string before, string after) =>
        ContentTree.ReadValue<TimeLimit>(after).IsNoLongerThan(ContentTree.ReadValue<TimeLimit>(before));
}
