using System.Collections.Immutable;

namespace GovService.Domain.Conditions;

/// <summary>What is known so far. Null: not answered yet; empty text: answered by leaving it empty.</summary>
public interface IAnswers
{
    string? Find(string key);
}

/// <summary>
/// 情形问答: answers by question or field key. An answer is text: "true" and "false", the words of an option,
/// a decimal number, and for several values a JSON array of strings.
/// </summary>
public sealed class Answers : IAnswers
{
    public static readonly Answers None = new(ImmutableDictionary<string, string>.Empty);

    private readonly ImmutableDictionary<string, string> _values;

    private Answers(ImmutableDictionary<string, string> values) => _values = values;

    public static Answers Of(IEnumerable<KeyValuePair<string, string>> values) =>
        new(ImmutableDictionary.CreateRange(StringComparer.Ordinal, values));

    public string? Find(string key) => _values.GetValueOrDefault(key);

    public Answers With(string key, string value) => new(_values.SetItem(key, value));
}
