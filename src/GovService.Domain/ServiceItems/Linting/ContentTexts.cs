using GovService.Domain.Forms;

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
        .. List("aliases", content.Aliases, Name),
        .. List("acceptanceConditions", content.AcceptanceConditions, Paragraphs),
        Optional(Elements.Of("visitReason"), content.VisitReason, Paragraphs),
        Optional(Elements.Of("acceptingBody"), content.AcceptingBody, Line),
        Optional(Elements.Of("localNote"), content.LocalNote, Paragraphs),
        Optional(Elements.Of("handlingNote"), content.HandlingNote, Paragraphs),
        .. content.Faqs.SelectMany((faq, i) => new[]
        {
            Required(Elements.Of("faqs", i) / "question", faq.Question, Paragraphs),
            Required(Elements.Of("faqs", i) / "answer", faq.Answer, Paragraphs),
        }),
    ];

    private static IEnumerable<ContentText> Law(ServiceItemContent content) =>
    [
        .. content.LegalBases.SelectMany((basis, i) => new[]
        {
            Required(Elements.Of("legalBases", i) / "law", basis.Law, Line),
            Optional(Elements.Of("legalBases", i) / "documentNumber", basis.DocumentNumber, Line),
            Optional(Elements.Of("legalBases", i) / "article", basis.Article, Line),
            Optional(Elements.Of("legalBases", i) / "gist", basis.Gist, Paragraphs),
        }),
        .. Limit("legalLimit", content.LegalLimit),
        .. Limit("promisedLimit", content.PromisedLimit),
        .. content.Fee.Items.SelectMany((item, i) => new[]
        {
            Required(Elements.Of("fee") / "items" / i / "name", item.Name, Line),
            Optional(Elements.Of("fee") / "items" / i / "standard", item.Standard, Paragraphs),
            Optional(Elements.Of("fee") / "items" / i / "basis", item.Basis, Paragraphs),
            Optional(Elements.Of("fee") / "items" / i / "reliefNote", item.ReliefNote, Paragraphs),
        }),
        Required(Elements.Of("result") / "name", content.Result.Name, Line),
        Optional(Elements.Of("result") / "validity", content.Result.Validity, Line),
    ];

    private static IEnumerable<ContentText> Handling(ServiceItemContent content) =>
    [
        .. content.Steps.SelectMany((step, i) => new[]
        {
            Required(Elements.Of("steps", i) / "name", step.Name, Line),
            Required(Elements.Of("steps", i) / "actor", step.Actor, Line),
            Optional(Elements.Of("steps", i) / "output", step.Output, Line),
            Optional(Elements.Of("steps", i) / "standard", step.Standard, Paragraphs),
        }),
        .. content.SpecialProcedures.SelectMany((procedure, i) => new[]
        {
            Required(Elements.Of("specialProcedures", i) / "name", procedure.Name, Line),
            Optional(Elements.Of("specialProcedures", i) / "basis", procedure.Basis, Line),
        }),
        .. content.AutomaticApproval is { } approval
            ? approval.Rules.Select((rule, i) => Required(Elements.Of("automaticApproval") / "rules" / i, rule, Paragraphs))
            : [],
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
            .Concat(Options(Elements.Of(question), question.Options))),
        .. content.Form.Fields.SelectMany(Of),
    ];

    private static IEnumerable<ContentText> Of(FormField field) =>
    [
        Required(Elements.Of(field) / "label", field.Label, Line),
        Optional(Elements.Of(field) / "hint", field.Hint, Paragraphs),
        .. Options(Elements.Of(field), field.Options),
        .. field.Columns.Select(column => Required(Elements.Of(field) / "columns" / column.Key / "label", column.Label, Line)),
    ];

    private static IEnumerable<ContentText> Options(ElementPath element, IReadOnlyList<string> options) =>
        options.Select((option, i) => Required(element / "options" / i, option, Line));

    private static IEnumerable<ContentText> List(string name, IReadOnlyList<string> texts, int limit) =>
        texts.Select((text, i) => Required(Elements.Of(name, i), text, limit));

    private static IEnumerable<ContentText> Limit(string name, StatedLimit stated) =>
    [
        Optional(Elements.Of(name) / "note", stated.Note, Paragraphs),
        Optional(Elements.Of(name) / "basis", stated.Basis, Line),
    ];

    private static ContentText Required(ElementPath element, string? text, int limit) => new(element, text, limit, IsRequired: true);

    private static ContentText Optional(ElementPath element, string? text, int limit) => new(element, text, limit, IsRequired: false);
}
