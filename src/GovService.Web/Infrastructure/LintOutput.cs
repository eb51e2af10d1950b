using System.Text.Encodings.Web;
using System.Text.Json;
using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.ServiceItems.Linting;
using GovService.Web.Components.ServiceItems;

namespace GovService.Web.Infrastructure;

/// <summary>Where the findings go as they come; nothing is kept.</summary>
internal interface ILintOutput : IDisposable
{
    void Write(LintedItem item, LintFinding finding);

    void Finish(LintCount count);
}

/// <summary>For people: the item once, then a line per finding.</summary>
internal sealed class LintTable(TextWriter output, LintSentences sentences) : ILintOutput
{
    private const int RuleWidth = 32;
    private const int ElementWidth = 36;

    private LintedItem? _current;

    public void Write(LintedItem item, LintFinding finding)
    {
        if (item != _current) output.WriteLine(sentences.Heading(item));
        _current = item;
        output.WriteLine($"  {sentences.Mark(finding)} {finding.Rule,-RuleWidth} {finding.Element.Value,-ElementWidth} {sentences.Of(finding)}");
    }

    public void Finish(LintCount count) => output.WriteLine(sentences.Sum(count.Items, count.Errors, count.Warnings));

    public void Dispose() => output.Flush();
}

/// <summary>
/// For programs: <c>{"findings":[{"item","version","element","rule","severity","arguments":{}}],"items","errors","warnings"}</c>.
/// Names of rules and elements are stable; members may be added.
/// </summary>
internal sealed class LintJson : ILintOutput
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly Utf8JsonWriter _json;

    public LintJson(Stream output)
    {
        _json = new(output, Readable);
        _json.WriteStartObject();
        _json.WriteStartArray("findings");
    }

    public void Write(LintedItem item, LintFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("item", item.CatalogueId);
        _json.WriteNumber("version", item.VersionNumber);
        _json.WriteString("element", finding.Element.Value);
        _json.WriteString("rule", finding.Rule.ToString());
        _json.WriteString("severity", finding.Severity.ToString());
        _json.WriteStartObject("arguments");
        foreach (var argument in finding.Arguments) _json.WriteString(argument.Name, argument.Value);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Finish(LintCount count)
    {
        _json.WriteEndArray();
        _json.WriteNumber("items", count.Items);
        _json.WriteNumber("errors", count.Errors);
        _json.WriteNumber("warnings", count.Warnings);
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();
}
