using System.Text;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>
/// 查办件进度 without signing in. Whoever knows the number and the last four characters of the applicant's ID learns how
/// far the application is, and nothing about anybody. A wrong number and a wrong tail get the same answer.
/// </summary>
/// <param name="CodeTail">证件尾号; belongs in no address and no log.</param>
[AllowAnyone]
public sealed record TrackApplication(string? Number, string? CodeTail) : IQuery<Result<ApplicationProgress>>
{
    public const int TailLength = 4;
}

/// <summary>办件进度, as anyone may see it: 拟不予 shows as 审查中 until it is countersigned.</summary>
/// <param name="DueBy">When the office must have acted; null while it waits for the applicant, and at the end.</param>
public sealed record ApplicationProgress(
    string Number,
    string ItemName,
    ApplicationStatus Status,
    DateTimeOffset? DueBy,
    IReadOnlyList<ProgressStep> Steps);

/// <summary>办理经过 without names and reasons.</summary>
public sealed record ProgressStep(ApplicationAction Action, DateTimeOffset At);

/// <summary>Why progress was not shown.</summary>
public static class ProgressErrors
{
    public static readonly Error TailMalformed =
        Error.Invalid(nameof(TrackApplication.CodeTail), "progress.code_tail_malformed");

    public static readonly Error NotFound = Error.NotFound("progress.not_found");
}

internal sealed class TrackApplicationHandler(IGovServiceDb db, ICatalogue catalogue)
    : IQueryHandler<TrackApplication, Result<ApplicationProgress>>
{
    // What an office does inside, and what may still be overturned, is nobody's business outside.
    private static readonly HashSet<ApplicationAction> Shown =
    [
        ApplicationAction.Submit,
        ApplicationAction.RequestCorrection,
        ApplicationAction.SubmitCorrection,
        ApplicationAction.Receive,
        ApplicationAction.ApproveSecondCorrection,
        ApplicationAction.CountersignReturn,
        ApplicationAction.Accept,
        ApplicationAction.DeemAccept,
        ApplicationAction.StartSpecialProcedure,
        ApplicationAction.EndSpecialProcedure,
        ApplicationAction.Extend,
        ApplicationAction.Grant,
        ApplicationAction.CountersignNonAcceptance,
        ApplicationAction.CountersignRefusal,
        ApplicationAction.Withdraw,
        ApplicationAction.TransferUp,
        ApplicationAction.Terminate,
        ApplicationAction.Issue,
        ApplicationAction.DeliverElectronically,
        ApplicationAction.HandOver,
        ApplicationAction.Complete,
        ApplicationAction.CorrectResult,
    ];

    public async Task<Result<ApplicationProgress>> Handle(TrackApplication query, CancellationToken ct)
    {
        var tail = (query.CodeTail ?? "").Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        var parsed = ApplicationNumber.Parse(query.Number);
        List<Error> errors = [.. parsed.Errors.Select(e => e with { Field = nameof(TrackApplication.Number) })];
        if (tail.Length != TrackApplication.TailLength || !tail.All(char.IsAsciiLetterOrDigit))
            errors.Add(ProgressErrors.TailMalformed);
        if (errors.Count > 0) return Result<ApplicationProgress>.Failure(errors);

        var number = parsed.Value.Value;
        var found = await db.Applications
            .Where(a => a.Number == number && a.Applicant.Code.EndsWith(tail))
            .Select(a => new
            {
                a.Status,
                a.AcceptedAt,
                a.DueBy,
                a.ServiceItemVersionId,
                Timeline = a.Timeline.OrderBy(e => e.Sequence).Select(e => new ProgressStep(e.Action, e.At)).ToList(),
            })
            .SingleOrDefaultAsync(ct);
        if (found is null) return ProgressErrors.NotFound;

        var content = await catalogue.ContentAsync(found.ServiceItemVersionId, ct);
        return new ApplicationProgress(
            number,
            content.Name,
            Outside(found.Status, found.AcceptedAt is not null),
            found.DueBy,
            [.. found.Timeline.Where(step => Shown.Contains(step.Action))]);
    }

    private static ApplicationStatus Outside(ApplicationStatus status, bool accepted) => status switch
    {
        ApplicationStatus.RefusalProposed => accepted ? ApplicationStatus.Accepted : ApplicationStatus.Submitted,
        ApplicationStatus.AwaitingDecision => ApplicationStatus.Accepted,
        ApplicationStatus.Submitted or ApplicationStatus.Received or ApplicationStatus.PreReviewReturned
            or ApplicationStatus.CorrectionRequired or ApplicationStatus.Accepted or ApplicationStatus.Granted
            or ApplicationStatus.Issued or ApplicationStatus.Delivered or ApplicationStatus.Refused
            or ApplicationStatus.NotAccepted or ApplicationStatus.Withdrawn or ApplicationStatus.Terminated
            or ApplicationStatus.TransferredUp or ApplicationStatus.Completed => status,
    };
}
