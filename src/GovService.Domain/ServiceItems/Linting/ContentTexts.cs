using GovService.Domain.Forms;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>One text of the content.</summary>
/// <param name="Limit">In characters as people count them.</param>
internal readonly record struct ContentText(ElementPath Element, string? Text, int Limit, bool IsRequired);

/// <summary>Every text that an editor writes, with its address and its length (GB/T 39046: names an..200).</summary>
internal static class ContentTexts
{
    private const int Name = 200;
    private const int Line = 300;
    private const int Paragraphs = 4_000;

    public static IEnumerable<ContentText> Of(ServiceItemContent content) =>
        [.. Item(content), .. Law(content), .. Handling(content), .. content.Materials.SelectMany(Of), .. Form(content)];

    private static IEnumerable<ContentText> Item(ServiceItemContent content) =>
    [
        Required(Elements.Of("name"), content.Name, Name),
        .. List(Elements.Of("aliases"), content.Aliases, Name),
        .. List(Elements.Of("acceptanceConditions"), content.AcceptanceConditions, Paragraphs),
        Optional(Elements.Of("visitReason"), content.VisitReason, Paragraphs),
        Optional(Elements.Of("acceptingBody"), content.AcceptingBody, Line),
        Optional(Elements.Of("localNote"), content.LocalNote, Paragraphs),
        Optional(Elements.Of("handlingNote"), content.HandlingNote, Paragraphs),
        .. content.Faqs.SelectMany(faq => new[]
        {
            Required(Elements.Of(faq) / "question", faq.Question, Paragraphs),
            Required(Elements.Of(faq) / "answer", faq.Answer, Paragraphs),
        }),
    ];

    private static IEnumerable<ContentText> Law(ServiceItemContent content) =>
    [
        .. content.LegalBases.SelectMany(basis => new[]
        {
            Required(Elements.Of(basis) / "law", basis.Law, Line),
            Optional(Elements.Of(basis) / "documentNumber", basis.DocumentNumber, Line),
            Optional(Elements.Of(basis) / "article", basis.Article, Line),
            Optional(Elements.Of(basis) / "gist", basis.Gist, Paragraphs),
        }),
        .. Limit("legalLimit", content.LegalLimit),
        .. Limit("promisedLimit", content.PromisedLimit),
        .. content.Fee.Items.SelectMany(item => new[]
        {
            Required(Elements.Of(item) / "name", item.Name, Line),
            Optional(Elements.Of(item) / "standard", item.Standard, Paragraphs),
            Optional(Elements.Of(item) / "basis", item.Basis, Paragraphs),
            Optional(Elements.Of(item) / "reliefNote", item.ReliefNote, Paragraphs),
        }),
        Required(Elements.Of("result") / "name", content.Result.Name, Line),
        Optional(Elements.Of("result") / "validity", content.Result.Validity, Line),
    ];

    private static IEnumerable<ContentText> Handling(ServiceItemContent content) =>
    [
        .. content.Steps.SelectMany(step => new[]
        {
            Required(Elements.Of(step) / "name", step.Name, Line),
            Required(Elements.Of(step) / "actor", step.Actor, Line),
            Optional(Elements.Of(step) / "output", step.Output, Line),
            Optional(Elements.Of(step) / "standard", step.Standard, Paragraphs),
        }),
        .. content.SpecialProcedures.SelectMany(procedure => new[]
        {
            Required(Elements.Of(procedure) / "name", procedure.Name, Line),
            Optional(Elements.Of(procedure) / "basis", procedure.Basis, Line),
        }),
        .. List(Elements.Of("automaticApproval") / "rules", content.AutomaticApproval?.Rules ?? [], Paragraphs),
        Optional(Elements.Of("noApplication") / "trigger", content.NoApplication?.Trigger, Paragraphs),
        Optional(Elements.Of("noApplication") / "note", content.NoApplication?.Note, Paragraphs),
    ];

    private static IEnumerable<ContentText> Of(Material material) =>
    [
        Required(Elements.Of(material) / "name", material.Name, Name),
        Optional(Elements.Of(material) / "issuedBy", material.IssuedBy, Line),
        Optional(Elements.Of(material) / "note", material.Note, Paragraphs),
        Optional(Elements.Of(material) / "noExemptionReason", material.NoExemptionReason, Paragraphs),
        Optional(Elements.Of(material) / "appliesWhenText", material.AppliesWhenText, Paragraphs),
    ];

    private static IEnumerable<ContentText> Form(ServiceItemContent content) =>
    [
        .. content.Questions.SelectMany(question => new[] { Required(Elements.Of(question) / "text", question.Text, Paragraphs) }
            .Concat(List(Elements.Of(question) / "options", question.Options, Line))),
        .. content.Form.Fields.SelectMany(Of),
    ];

    private static IEnumerable<ContentText> Of(FormField field) =>
    [
        Required(Elements.Of(field) / "label", field.Label, Line),
        Optional(Elements.Of(field) / "hint", field.Hint, Paragraphs),
        .. List(Elements.Of(field) / "options", field.Options, Line),
        .. field.Columns.Select(column => Required(Elements.Of(Elements.Of(field) / "columns", column.Key) / "label", column.Label, Line)),
    ];

    /// <summary>A text is its own name.</summary>
    private static IEnumerable<ContentText> List(ElementPath list, IReadOnlyList<string> texts, int limit) =>
        texts.Select(text => Required(Elements.Of(list, text), text, limit));

    private static IEnumerable<ContentText> Limit(string name, StatedLimit stated) =>
    [
        Optional(Elements.Of(name) / "note", stated.Note, Paragraphs),
        Optional(Elements.Of(name) / "basis", stated.Basis, Line),
    ];

    private static ContentText Required(ElementPath element, string? text, int limit) => new(element, text, limit, IsRequired: true);

    private static ContentText Optional(ElementPath element, string? text, int limit) => new(element, text, limit, IsRequired: false);
}
