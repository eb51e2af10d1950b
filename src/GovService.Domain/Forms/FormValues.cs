using System.Collections.Immutable;

namespace GovService.Domain.Forms;

/// <summary>填写内容: what was posted or stored, by control name (see <see cref="ControlName"/>). Immutable.</summary>
public sealed class FormValues
{
    public static readonly FormValues Empty = new(ImmutableDictionary<string, string>.Empty);

    private readonly ImmutableDictionary<string, string> _values;

    private FormValues(ImmutableDictionary<string, string> values) => _values = values;

    /// <summary>The value of a control; empty when there is none: a page does not post what is not ticked.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    public IReadOnlyDictionary<string, string> All => _values;

    public static FormValues Of(IEnumerable<KeyValuePair<string, string>> values) =>
        new(ImmutableDictionary.CreateRange(StringComparer.Ordinal, values));

    public FormValues With(string name, string value) => new(_values.SetItem(name, value));

    /// <summary>The posted rows of a table, in order. A row keeps its number even when others are left empty.</summary>
    public IReadOnlyList<int> Rows(string key) =>
        [.. _values.Keys.Select(name => ControlName.RowOf(key, name)).OfType<int>().Distinct().Order()];
}
