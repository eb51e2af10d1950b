using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 选择送达方式: how the applicant wants the result. What was typed is kept even where it is wrong; a choice of electronic
/// delivery is the consent that the law asks for (民事诉讼法 art. 90).
/// </summary>
/// <param name="PostTo">Looked at only when it is posted.</param>
[Allow(Role.Applicant)]
public sealed record ChooseDelivery(ApplicationId DraftId, DeliveryMethod Method, PostalAddress PostTo) : ICommand;

internal sealed class ChooseDeliveryHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<ChooseDelivery>
{
    public async Task<Result> Handle(ChooseDelivery command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return Result.Success; // a second click: the submission answers

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        if (!content.Result.Offers(command.Method)) return DeliveryErrors.NotOffered;

        var now = clock.GetUtcNow();
        draft.Set(DeliveryChoice.MethodKey, command.Method.ToString(), DraftSource.Typed, now);
        Keep(DeliveryChoice.RecipientKey, command.PostTo.Recipient, PostalAddress.MaxRecipient);
        Keep(DeliveryChoice.MobileKey, command.PostTo.Mobile, PostalAddress.MaxRecipient);
        Keep(DeliveryChoice.AddressKey, command.PostTo.Address, PostalAddress.MaxAddress);
        await db.SaveChangesAsync(ct);

        IReadOnlyList<Error> wrong = [.. DeliveryChoice.Of(draft, content.Result).PostTo?.Errors() ?? []];
        return wrong.Count == 0 ? Result.Success : Result.Failure(wrong);

        void Keep(string key, string text, int max)
        {
            var kept = text.Trim();
            if (kept.Length > max) kept = kept[..max];
            if (kept != (draft[key] ?? "")) draft.Set(key, kept, DraftSource.Typed, now);
        }
    }
}
