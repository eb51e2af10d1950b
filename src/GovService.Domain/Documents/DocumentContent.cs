using System.Text.Json.Serialization;

namespace GovService.Domain.Documents;

/// <summary>
/// 文书内容: the words of one document as they were issued. A template that changes later changes nothing here; the same
/// content prints as the same page.
/// </summary>
/// <param name="Seal">印章种类: 受理专用章 and the like.</param>
/// <param name="Note">What stands below the code that verifies.</param>
public sealed record DocumentContent(string Title, string Seal, IReadOnlyList<DocumentBlock> Blocks, string Note);

/// <summary>One piece of a document, from top to bottom.</summary>
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
public abstract record DocumentBlock
{
    /// <summary>正文.</summary>
    public sealed record Paragraph(string Text) : DocumentBlock;

    /// <summary>小标题.</summary>
    public sealed record Heading(string Text) : DocumentBlock;

    /// <summary>要素表: a label and a value in each row.</summary>
    public sealed record Facts(IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock;

    /// <summary>清单.</summary>
    /// <param name="Widths">In parts of the page's width; the parts add up to 1.</param>
    public sealed record Table(
        IReadOnlyList<string> Head, IReadOnlyList<double> Widths, IReadOnlyList<IReadOnlyList<string>> Rows)
        : DocumentBlock;
}
