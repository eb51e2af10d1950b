using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>核对签名: a draft as it would be handed in, and what still stands in the way. Null: not the caller's.</summary>
[Allow(Role.Applicant)]
public sealed record GetCheckPage(ApplicationId DraftId) : IQuery<CheckPage?>;

/// <param name="Situation">By question; <c>true</c> and <c>false</c> where the question is yes or no.</param>
/// <param name="Missing">What the submission would be refused for.</param>
/// <param name="DeliveryMethods">The ways among which the applicant chooses.</param>
/// <param name="PostTo">As typed, else as the account has it.</param>
/// <param name="Mobile">Masked: where a signing code goes.</param>
public sealed record CheckPage(
    DraftHead Head,
    IReadOnlyList<SituationAnswer> Situation,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<MaterialLine> Materials,
    IReadOnlyList<MissingPart> Missing,
    IReadOnlyList<DeliveryMethod> DeliveryMethods,
    DeliveryMethod Delivery,
    PostalAddress PostTo,
    string Mobile);

/// <summary>A question, a field or a material that is missing or wrong; the error's field says which.</summary>
public sealed record MissingPart(string Name, Error Error);

internal sealed class GetCheckPageHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<GetCheckPage, CheckPage?>
{
    public async Task<CheckPage?> Handle(GetCheckPage query, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == query.DraftId, ct);
        if (draft is null) return null;

        var review = await DraftReview.OfAsync(draft, catalogue, clock, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var person = await db.Accounts.Where(a => a.Id == user.Id).Select(a => a.Person).SingleAsync(ct);
        var content = review.Version.Content;
        return new CheckPage(
            await DraftHead.OfAsync(draft, catalogue, ct),
            ReviewReader.SituationOf(content, draft.Below("q.")),
            new AnswerReader(reference, (_, _, value) => value).Read(content.Form, review.Form.Normalised),
            [.. review.Slots.Select(s => MaterialLine.Of(s, reference))],
            [.. review.Errors.Where(e => !IsSaidElsewhere(e))
                .Select(e => new MissingPart(SlotNames.Of(ControlName.SlotOf(e.Field), content), e))],
            content.Result.DeliveryMethods,
            review.Delivery.Method,
            new PostalAddress(
                draft[DeliveryChoice.RecipientKey] ?? person.Name,
                draft[DeliveryChoice.MobileKey] ?? person.Mobile,
                draft[DeliveryChoice.AddressKey] ?? person.Address),
            Masking.Mobile(person.Mobile));
    }

    /// <summary>What is chosen on the page itself is asked for there; the newer version has a notice of its own.</summary>
    private static bool IsSaidElsewhere(Error error) =>
        error == DraftErrors.NewVersionRequired || error.Field.StartsWith("d.", StringComparison.Ordinal);
}
