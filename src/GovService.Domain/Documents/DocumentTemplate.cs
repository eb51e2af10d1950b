using System.Text.RegularExpressions;

namespace GovService.Domain.Documents;

/// <summary>文书模板: the words of one type of document with typed placeholders. Catalogue content, not code.</summary>
/// <param name="Mark">类型字, the last part of the number's prefix.</param>
/// <param name="Seal">印章种类.</param>
public sealed partial record DocumentTemplate(
    DocumentType Type, string Mark, string Title, string Seal, IReadOnlyList<TemplateBlock> Body)
{
    /// <summary>Every placeholder of the template, in lists and conditions too.</summary>
    public IReadOnlySet<string> Fields => new HashSet<string>(
        [.. PlaceholdersIn(Title), .. Body.SelectMany(b => b.Fields)], StringComparer.Ordinal);

    public IEnumerable<DocumentBlock> Write(DocumentValues values) =>
        Body.Where(b => b.If is not { } field || !values.IsEmpty(field)).Select(b => b.Write(values));

    internal static string Fill(string text, DocumentValues values) =>
        Placeholder().Replace(text, match => values.Text(match.Groups["field"].Value));

    internal static IEnumerable<string> PlaceholdersIn(string text) =>
        Placeholder().Matches(text).Select(m => m.Groups["field"].Value);

    [GeneratedRegex(@"\{(?<field>[a-z]+(\.[a-z]+)?)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}

/// <summary>One piece of a template; exactly one of text, heading, facts and table is given.</summary>
/// <param name="If">Left out where this field has no value.</param>
/// <param name="Table">The field that holds the rows.</param>
public sealed record TemplateBlock(
    string? Text = null,
    string? Heading = null,
    IReadOnlyList<IReadOnlyList<string>>? Facts = null,
    string? Table = null,
    IReadOnlyList<string>? Head = null,
    IReadOnlyList<double>? Widths = null,
    string? If = null)
{
    internal IEnumerable<string> Fields =>
    [
        .. DocumentTemplate.PlaceholdersIn(string.Concat(Text, Heading)),
        .. Facts?.SelectMany(row => row).SelectMany(DocumentTemplate.PlaceholdersIn) ?? [],
        .. new[] { Table, If }.OfType<string>(),
    ];

    internal DocumentBlock Write(DocumentValues values)
    {
        if (Text is { } text) return new DocumentBlock.Paragraph(DocumentTemplate.Fill(text, values));
        if (Heading is { } heading) return new DocumentBlock.Heading(DocumentTemplate.Fill(heading, values));
        if (Facts is { } facts) return new DocumentBlock.Facts(WriteFacts(facts, values));
        return new DocumentBlock.Table(Head!, Widths!, values.Rows(Table!));
    }

    /// <summary>A row whose value is empty says nothing and is left out.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> WriteFacts(
        IReadOnlyList<IReadOnlyList<string>> facts, DocumentValues values) =>
    [
        .. from row in facts
           let written = row.Select(cell => DocumentTemplate.Fill(cell, values)).ToList()
           where written.TrueForAll(cell => cell.Length > 0)
           select written,
    ];
}
