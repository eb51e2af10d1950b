using GovService.Domain.Applications;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Drafts.Moves;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts;

/// <summary>What every page of the journey shows of a draft: the item, for whom, and when it was last kept.</summary>
/// <param name="ApplicantCode">Masked for a person; a credit code is public.</param>
/// <param name="AgentName">Who acts for the firm; null when the applicant acts in person.</param>
/// <param name="Newer">Null where the draft follows the version in force.</param>
/// <param name="Marks">What became different when the draft moved, and wants a look.</param>
public sealed record DraftHead(
    ApplicationId Id,
    string ItemName,
    string Slug,
    bool IsCharged,
    Audience ApplicantKind,
    string ApplicantName,
    string ApplicantCode,
    string? AgentName,
    DateTimeOffset SavedAt,
    bool IsSubmitted,
    NewerVersion? Newer,
    IReadOnlyList<DraftPlace> Marks)
{
    internal static async ValueTask<DraftHead> OfAsync(
        ApplicationDraft draft, ICatalogue catalogue, CancellationToken ct)
    {
        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var item = await catalogue.FindAsync(draft.ServiceItemId, ct);
        return new DraftHead(
            draft.Id,
            content.Name,
            item?.Slug ?? "",
            content.Fee.Charged,
            draft.Applicant.Kind,
            draft.Applicant.Name,
            draft.Applicant.Kind == Audience.Person ? Masking.IdNumber(draft.Applicant.Code) : draft.Applicant.Code,
            draft.Applicant.AgentName,
            draft.ChangedAt,
            draft.SubmittedAt is not null,
            item is null ? null : await NewerVersion.OfAsync(draft, item, catalogue, ct),
            await MarksOfAsync(draft, content, catalogue, ct));
    }

    private static async ValueTask<IReadOnlyList<DraftPlace>> MarksOfAsync(
        ApplicationDraft draft, ServiceItemContent content, ICatalogue catalogue, CancellationToken ct)
    {
        if (draft.SubmittedAt is not null) return [];

        var reference = await catalogue.ReferenceAsync(ct);
        List<DraftPlace> places = [];
        foreach (var mark in draft.Marks)
        {
            var before = await catalogue.ContentAsync(mark.From, ct);
            places.Add(DraftPlace.Of(mark.Key, mark.Kind, (before, content), draft, reference));
        }

        return places;
    }
}
