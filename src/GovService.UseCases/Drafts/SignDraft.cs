using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 签名: the applicant declares that the answers are true, and confirms with password or SMS code (电子签名法 art. 13;
/// 演示签名 until a real signature service signs). The signature covers exactly what the draft says now.
/// </summary>
/// <param name="Statement">The declaration as it was shown.</param>
/// <param name="Secret">Password or SMS code.</param>
[Allow(Role.Applicant)]
public sealed record SignDraft(
    ApplicationId DraftId, bool Declared, string Statement, SigningMeans Means, string Secret) : ICommand;

internal sealed class SignDraftValidator : AbstractValidator<SignDraft>
{
    public SignDraftValidator()
    {
        RuleFor(c => c.Declared).MustBeDeclared();
        RuleFor(c => c.Statement).MustBeStatement();
        RuleFor(c => c.Means).MustBeMeans();
        RuleFor(c => c.Secret).MustBeSecret();
    }
}

internal sealed class SignDraftHandler(
    IGovServiceDb db,
    ICurrentUser user,
    ICatalogue catalogue,
    IIdentityConfirmation identity,
    IDigest digest,
    TimeProvider clock) : ICommandHandler<SignDraft>
{
    public async Task<Result> Handle(SignDraft command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return Result.Success; // a second click: the submission answers

        var review = await DraftReview.OfAsync(draft, catalogue, clock, ct);
        if (!review.IsComplete) return Result.Failure(review.Errors);
        if (!await identity.ConfirmAsync(user.Id, command.Means, command.Secret, ct)) return DraftErrors.SignatureWrong;

        var now = clock.GetUtcNow();
        draft.Sign(
            new SignedStatement(
                DraftAnswers.TextHash(command.Statement, digest),
                DraftAnswers.Hash(draft, review.Slots, digest),
                command.Means,
                now));
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
