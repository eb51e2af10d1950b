using System.Xml.Linq;
using GovService.TestKit;

namespace GovService.Architecture.Tests;

/// <summary>The Chinese texts of Web/Resources, as they are written.</summary>
internal sealed class Texts
{
    private readonly IReadOnlyDictionary<string, string> _texts;

    private Texts(IReadOnlyDictionary<string, string> texts) => _texts = texts;

    public IEnumerable<string> Keys => _texts.Keys;

    public static string Folder => RepositoryPaths.Of("src", "GovService.Web", "Resources");

    public static IEnumerable<string> Files =>
        Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.resx").Where(file => IsNeutral(file)) : [];

    public static Texts In(string resource) => new(XDocument.Load(Path.Combine(Folder, resource + ".resx")).Root!
        .Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal));

    /// <summary>There is a text, and it holds at least one Chinese character.</summary>
    public bool SayInChinese(string key) => _texts.TryGetValue(key, out var text) && text.Any(c => c is >= '一' and <= '鿿');

    public string Of(string key) => _texts[key];

    public bool Has(string key) => _texts.TryGetValue(key, out var text) && text.Length > 0;

    // ErrorText.en.resx is a translation.
    private static bool IsNeutral(string file) => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal);
}
