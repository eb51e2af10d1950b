using GovService.Domain.Forms;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts;

/// <summary>区划名称: people write "滁州市南谯区" where forms hold the twelve-digit code.</summary>
internal sealed class RegionNames(IReadOnlyDictionary<string, RegionEntry> regions)
{
    private const int DeepestLevel = 6; // from province to village; also ends a circle in a faulty catalogue

    public bool Exists(string code) => regions.ContainsKey(code);

    /// <summary>安徽省滁州市南谯区; null when there is no such code.</summary>
    public string? FullName(string code) => regions.ContainsKey(code) ? string.Concat(Path(code).Reverse()) : null;

    /// <summary>By full name, in the order of the codes.</summary>
    public IReadOnlyList<string> FullNames() =>
        [.. regions.Keys.Order(StringComparer.Ordinal).Select(code => FullName(code)!)];

    /// <summary>
    /// The code of the region that a text names, wholly ("安徽省滁州市南谯区") or from any level down ("南谯区").
    /// A text that names none, or several, stays as it is: the check says so, and nothing typed is lost.
    /// </summary>
    public string CodeOr(string text)
    {
        var name = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        if (name.Length == 0 || regions.ContainsKey(name)) return name;

        var named = regions.Keys.Where(code => IsNamed(code, name)).Take(2).ToList();
        return named is [var only] ? only : text;
    }

    /// <summary>What was typed, with the codes of the regions it names.</summary>
    public Dictionary<string, string> Coded(FormSchema schema, IReadOnlyDictionary<string, string> typed)
    {
        var coded = new Dictionary<string, string>(typed, StringComparer.Ordinal);
        foreach (var name in ControlsIn(schema))
            if (coded.TryGetValue(name, out var text)) coded[name] = CodeOr(text);

        return coded;
    }

    /// <summary>What is stored, with the names of the regions whose codes it holds.</summary>
    public FormValues Named(FormSchema schema, FormValues values) =>
        ControlsIn(schema).Where(name => values[name].Length > 0)
            .Aggregate(values, (shown, name) => shown.With(name, FullName(shown[name]) ?? shown[name]));

    private static IEnumerable<string> ControlsIn(FormSchema schema) =>
        schema.Fields.Where(f => f.Type == FieldType.Region).Select(f => ControlName.Field(f.Key));

    private bool IsNamed(string code, string name) =>
        name.EndsWith(regions[code].Name, StringComparison.Ordinal)
        && FullName(code)!.EndsWith(name, StringComparison.Ordinal);

    private IEnumerable<string> Path(string code)
    {
        for (var depth = 0; depth < DeepestLevel && regions.TryGetValue(code, out var region); depth++)
        {
            yield return region.Name;
            code = region.ParentCode ?? "";
        }
    }
}
