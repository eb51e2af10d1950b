using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 核对草稿: is the draft complete and right? One review for the page that shows what is missing, for the signature and
/// for the submission, so that the three cannot disagree.
/// </summary>
/// <param name="Form">The checked form; what will be kept.</param>
/// <param name="Situation">The answers to what this version asks: a draft that has moved holds others too.</param>
internal sealed record DraftReview(
    ItemVersion Version,
    FormCheck Form,
    IReadOnlyList<MaterialSlot> Slots,
    DeliveryChoice Delivery,
    IReadOnlyDictionary<string, string> Situation,
    IReadOnlyList<Error> Errors)
{
    public bool IsComplete => Errors.Count == 0;

    public static async ValueTask<DraftReview> OfAsync(
        ApplicationDraft draft, ICatalogue catalogue, TimeProvider clock, CancellationToken ct)
    {
        var version = await catalogue.VersionAsync(draft.ServiceItemVersionId, ct);
        var content = version.Content;
        var item = await catalogue.FindAsync(draft.ServiceItemId, ct);
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

        // What an abandoned version misses need not be put right.
        List<Error> errors = item?.PolicyFor(version.Number) == DraftPolicy.MustMove ? [DraftErrors.NewVersionRequired] :
        [
            .. OpenQuestions(content, situation),
            .. form.Errors,
            .. slots.Where(s => s.IsMissing).Select(s => DraftErrors.MaterialMissing(s.Material.Id)),
            .. delivery.PostTo?.Errors() ?? [],
        ];
        return new DraftReview(version, form, slots, delivery, AskedIn(content, situation), errors);
    }

    private static Dictionary<string, string> AskedIn(
        ServiceItemContent content, IReadOnlyDictionary<string, string> situation) =>
        content.Questions.Where(q => situation.ContainsKey(q.Key))
            .ToDictionary(q => q.Key, q => situation[q.Key], StringComparer.Ordinal);

    private static IEnumerable<Error> OpenQuestions(
        ServiceItemContent content, IReadOnlyDictionary<string, string> situation) =>
        content.Questions
            .Where(q => !situation.TryGetValue(q.Key, out var answer) || !q.Accepts(answer))
            .Select(q => DraftErrors.QuestionOpen(q.Key));
}
