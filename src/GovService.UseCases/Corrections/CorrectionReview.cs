using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Corrections;

/// <summary>What a correction changes: the whole form with the opened fields replaced, and the materials handed in anew.</summary>
internal sealed record CorrectedContent(
    IReadOnlyDictionary<string, string> Form,
    IReadOnlyList<SubmittedMaterial> Replacements,
    IReadOnlyList<MaterialSlot> Slots);

/// <summary>核对补正: is every point of the notice answered, and answered well?</summary>
internal sealed class CorrectionReview(ICatalogue catalogue, IDigest digest, TimeProvider clock)
{
    public async Task<Result<CorrectedContent>> ReviewAsync(OpenCorrection correction, CancellationToken ct)
    {
        var review = await DraftReview.OfAsync(correction.Draft, catalogue, clock, ct);
        var opened = review.Slots.Where(s => correction.OpensMaterial(s.Material.Id)).ToList();
        // A field that is not open cannot be put right here; the window judges what it said.
        var wrong = review.Form.Errors.Where(e => correction.Opens(e.Field)).ToList();
        List<Error> errors =
        [
            .. wrong,
            .. correction.Notice.Points.Select(p => p.Slot)
                .Where(slot => IsStillEmpty(slot, correction, review) && !wrong.Any(e => ControlName.SlotOf(e.Field) == slot))
                .Select(CorrectionErrors.FieldStillEmpty),
            .. opened.Where(s => IsUnanswered(s, correction))
                .Select(s => CorrectionErrors.MaterialUnchanged(MaterialSlots.Key(s.Material.Id))),
        ];
        if (errors.Count > 0) return Result<CorrectedContent>.Failure(errors);

        return new CorrectedContent(
            FormOf(correction, review), [.. opened.Select(s => s.ToSubmitted())], review.Slots);
    }

    public SignedStatement Sign(
        ApplicationDraft draft, CorrectedContent corrected, SubmitMyCorrection command, DateTimeOffset at) => new(
            DraftAnswers.TextHash(command.Statement, digest),
            DraftAnswers.Hash(draft, corrected.Slots, digest),
            command.Means,
            at);

    /// <summary>Emptying a field answers a notice; leaving empty what was empty does not.</summary>
    private static bool IsStillEmpty(string slot, OpenCorrection correction, DraftReview review) =>
        slot.StartsWith("f.", StringComparison.Ordinal)
        && !correction.WasAnswered(slot)
        && !review.Form.Normalised.Keys.Any(name => ControlName.SlotOf(name) == slot);

    private static bool IsUnanswered(MaterialSlot slot, OpenCorrection correction) =>
        !CorrectedMaterials.FollowsForm(slot) && !CorrectedMaterials.IsChanged(slot, correction.Application);

    private static Dictionary<string, string> FormOf(OpenCorrection correction, DraftReview review) =>
        correction.Application.Form.Where(v => !correction.Opens(v.Key))
            .Concat(review.Form.Normalised.Where(v => correction.Opens(v.Key)))
            .ToDictionary(StringComparer.Ordinal);
}
