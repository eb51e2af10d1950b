using GovService.Domain.Applications;
using GovService.Domain.Clocks;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 提交: a complete and signed draft becomes an application with a number. The application has the draft's id, so
/// submitting again, by double click, reload or retry, answers with the same receipt and stores nothing.
/// Three round trips: load, one batch, commit.
/// </summary>
/// <remarks>
/// The words of versions come from memory, because they never change. Whether the item, and the draft's version of
/// it, may still be applied for is read with the draft, in this transaction: what is in memory may be a second old, or
/// older while a node cannot hear the others. What commits after that reading comes after this submission.
/// </remarks>
[Allow(Role.Applicant)]
[RepeatOnConflict]
public sealed record SubmitApplication(ApplicationId DraftId) : ICommand<SubmissionReceipt>;

/// <summary>收件凭证的要点: enough for the page that follows.</summary>
public sealed record SubmissionReceipt(
    ApplicationId ApplicationId, string Number, DateTimeOffset SubmittedAt, DateTimeOffset? ReplyBy);

internal sealed class SubmitApplicationHandler(
    IGovServiceDb db,
    ICurrentUser user,
    ICatalogue catalogue,
    IApplicationNumbers numbers,
    IWorkingCalendars calendars,
    IDigest digest,
    TimeProvider clock) : ICommandHandler<SubmitApplication, SubmissionReceipt>
{
    public async Task<Result<SubmissionReceipt>> Handle(SubmitApplication command, CancellationToken ct)
    {
        await using var transaction = await db.BeginAsync(ct);
        var found = await db.ApplicationDrafts.OwnedBy(user)
            .Where(d => d.Id == command.DraftId)
            .Join(db.ServiceItems, d => d.ServiceItemId, i => i.Id, (d, i) => new { Draft = d, i.State, i.MovesDraftsBelow })
            .SingleOrDefaultAsync(ct);
        if (found is null) return DraftErrors.NotFound;

        var draft = found.Draft;
        if (draft.SubmittedAt is not null) return await ReceiptOfAsync(draft.Id, ct);

        var item = await catalogue.FindAsync(draft.ServiceItemId, ct)
            ?? throw new InvalidOperationException($"The draft's item {draft.ServiceItemId} is gone.");
        if (PublishedItem.ClosureOf(found.State) is { } closure) return closure;

        var review = await DraftReview.OfAsync(draft, catalogue, clock, ct);
        if (review.Version.Number < found.MovesDraftsBelow) return DraftErrors.NewVersionRequired;
        if (!review.IsComplete) return Result<SubmissionReceipt>.Failure(review.Errors);
        if (draft.Signature?.AnswersHash != DraftAnswers.Hash(draft, review.Slots, digest))
            return DraftErrors.ChangedAfterSigning;

        var stamp = user.Stamp(clock);
        var submission = await SubmissionOfAsync(draft, item, review, stamp, ct);
        var application = Application.Submit(submission, stamp, await calendars.ForAsync(submission.DistrictCode, ct));
        db.Applications.Add(application);
        draft.MarkSubmitted(stamp.At);

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SubmissionReceipt(application.Id, application.Number, stamp.At, application.DueBy);
    }

    private async Task<Submission> SubmissionOfAsync(
        ApplicationDraft draft, PublishedItem item, DraftReview review, Stamp stamp, CancellationToken ct) =>
        new(
            draft.Id,
            await numbers.NextAsync(item.Id, item.Code, stamp.Day, ct),
            item.Id,
            review.Version.Id,
            review.Version.ContentHash,
            item.DepartmentId,
            item.DistrictCode,
            item.RegionCode,
            review.Version.Content.ProcessingType,
            TermsOf(review.Version.Content),
            review.Delivery.Method,
            draft.Applicant,
            draft.Signature!,
            review.Form.Normalised,
            review.Situation,
            [.. review.Slots.Where(s => s.IsHandedIn).Select(s => s.ToSubmitted())],
            [.. review.Slots.Where(s => s.State == SlotState.Deferred).Select(s => s.ToPromise())],
            review.Delivery.PostTo);

    private static ClockTerms TermsOf(ServiceItemContent content) => new(
        Application.ReplyLimit,
        content.CorrectionLimit,
        content.PromisedLimit.Limit,
        content.LegalLimit.Limit,
        Application.DeliveryLimit);

    private async Task<Result<SubmissionReceipt>> ReceiptOfAsync(ApplicationId id, CancellationToken ct) =>
        await db.Applications.OwnedBy(user).Where(a => a.Id == id)
            .Select(a => new SubmissionReceipt(a.Id, a.Number, a.CreatedAt, a.DueBy))
            .SingleAsync(ct);
}
