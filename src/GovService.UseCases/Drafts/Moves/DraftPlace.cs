using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts.Moves;

/// <summary>变化处: a question, a field or a material that two versions of an item treat differently.</summary>
/// <param name="Key"><c>q.{question}</c>, <c>f.{field}</c>, <c>m.{material}</c>.</param>
/// <param name="Before">What it was called; empty where it is new.</param>
/// <param name="After">What it is called now; empty where it is dropped.</param>
/// <param name="Typed">What the draft holds there, as it was asked for; null: nothing, or files.</param>
public sealed record DraftPlace(string Key, DraftMarkKind Kind, string Before, string After, Answer? Typed)
{
    public bool IsRenamed => Kind == DraftMarkKind.Changed && Before != After;

    internal static DraftPlace Of(
        string key,
        DraftMarkKind kind,
        (ServiceItemContent Before, ServiceItemContent After) contents,
        ApplicationDraft draft,
        CatalogueReference reference) => new(
            key,
            kind,
            kind == DraftMarkKind.Added ? "" : SlotNames.Of(key, contents.Before),
            kind == DraftMarkKind.Dropped ? "" : SlotNames.Of(key, contents.After),
            kind == DraftMarkKind.Added ? null : TypedAt(key, contents.Before, draft, reference));

    private static Answer? TypedAt(
        string key, ServiceItemContent content, ApplicationDraft draft, CatalogueReference reference)
    {
        if (content.Questions.FirstOrDefault(q => $"q.{q.Key}" == key) is { } question)
        {
            var type = question.IsYesNo ? FieldType.YesNo : FieldType.Select;
            return draft[key] is { } answer ? new Answer(key, question.Text, type, answer, Rows: []) : null;
        }

        return content.Form.Fields.FirstOrDefault(f => ControlName.Field(f.Key) == key) is { } field
            ? new AnswerReader(reference, (_, _, value) => value)
                .Read(new FormSchema([field]), draft.With("f.")).SingleOrDefault()
            : null;
    }
}
