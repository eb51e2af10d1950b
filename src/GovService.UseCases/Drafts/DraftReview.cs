using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 核对草稿: is the draft complete and right? One review for the page that shows what is missing, for the signature and
/// for the submission, so that the three cannot disagree.
/// </summary>
/// <param name="Form">The checked form; what will be kept.</param>
internal sealed record DraftReview(
    ItemVersion Version,
    FormCheck Form,
    IReadOnlyList<MaterialSlot> Slots,
    DeliveryChoice Delivery,
    IReadOnlyList<Error> Errors)
{
    public bool IsComplete => Errors.Count == 0;

    public static async ValueTask<DraftReview> OfAsync(
        ApplicationDraft draft, ICatalogue catalogue, TimeProvider clock, CancellationToken ct)
    {
        var version = await catalogue.VersionAsync(draft.ServiceItemVersionId, ct);
        var content = version.Content;
        var reference = await catalogue.ReferenceAsync(ct);

        var situation = draft.Below("q.");
        var context = new FormContext(ChinaTime.Day(clock.GetUtcNow()), reference.Regions.ContainsKey)
        {
            Situation = Answers.Of(situation),
            ForFirm = draft.Applicant.Kind == Audience.LegalPerson,
        };
        var form = content.Form.Check(FormValues.Of(draft.With("f.")), context);
        var slots = MaterialSlots.For(content, draft);
        var delivery = DeliveryChoice.Of(draft, content.Result);

        List<Error> errors =
        [
            .. OpenQuestions(content, situation),
            .. form.Errors,
            .. slots.Where(s => s.IsMissing).Select(s => DraftErrors.MaterialMissing(s.Material.Id)),
            .. delivery.PostTo?.Errors() ?? [],
        ];
        return new DraftReview(version, form, slots, delivery, errors);
    }

    private static IEnumerable<Error> OpenQuestions(
        ServiceItemContent content, IReadOnlyDictionary<string, string> situation) =>
        content.Questions
            .Where(q => !situation.TryGetValue(q.Key, out var answer) || !q.Accepts(answer))
            .Select(q => DraftErrors.QuestionOpen(q.Key));
}
