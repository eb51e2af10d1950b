using GovService.Domain.Conditions;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>Reads the situational questions of an item, and the conditions that refer to them.</summary>
internal sealed class QuestionReader
{
    private readonly CatalogueDerivations _derivations;
    private readonly Entry _item;
    private readonly List<SituationQuestion> _questions = [];

    public QuestionReader(CatalogueDerivations derivations, Entry item)
    {
        (_derivations, _item) = (derivations, item);
        foreach (var entry in item.Entries("questions"))
        {
            var key = entry.Text("key");
            if (!Identifiers.IsValid(key)) entry.Report("key", ImportErrors.IdMalformed, key);
            if (Keys.Contains(key, StringComparer.Ordinal)) entry.Report("key", ImportErrors.Duplicate, key);
            _questions.Add(new(key, entry.LongTextOf("text"), entry.Texts("options"), entry.OptionalFlag("derived") ?? false));
        }
    }

    public IReadOnlyList<SituationQuestion> All => _questions;

    public IEnumerable<string> Keys => _questions.Select(q => q.Key);

    /// <summary>The condition of a material: its own, or one question made of the free text. The same text, the same question.</summary>
    public Condition? ConditionOf(Entry material, string? freeText)
    {
        if (material.Has("condition")) return Read(material, "condition", Keys);
        if (freeText is null || material.Denies("condition")) return null;

        var question = _derivations.Question(_item.Id, freeText, _questions);
        if (!_questions.Contains(question)) _questions.Add(question);
        return new Condition.EqualTo(question.Key, "true");
    }

    /// <summary>A condition that may ask about these keys only.</summary>
    public static Condition? Read(Entry entry, string name, IEnumerable<string> askable)
    {
        if (entry.Find(name) is not { } element) return null;
        try
        {
            var condition = ConditionJson.Read(element);
            foreach (var key in condition.Keys().Except(askable, StringComparer.Ordinal))
                entry.Report(name, ImportErrors.ReferenceUnknown, key);
            return condition;
        }
        catch (System.Text.Json.JsonException refused)
        {
            entry.Report(name, ImportErrors.ConditionMalformed, refused.Path ?? "");
            return null;
        }
    }
}
