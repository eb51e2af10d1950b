using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Corrections;

/// <summary>提交补正: what was sent back is handed in again and signed again; everything else stays as it was.</summary>
/// <param name="Statement">The declaration as it was shown.</param>
/// <param name="Secret">Password or SMS code.</param>
[Allow(Role.Applicant)]
public sealed record SubmitMyCorrection(
    ApplicationId ApplicationId, bool Declared, string Statement, SigningMeans Means, string Secret) : ICommand;

internal sealed class SubmitMyCorrectionValidator : AbstractValidator<SubmitMyCorrection>
{
    public SubmitMyCorrectionValidator()
    {
        RuleFor(c => c.Declared).MustBeDeclared();
        RuleFor(c => c.Statement).MustBeStatement();
        RuleFor(c => c.Means).MustBeMeans();
        RuleFor(c => c.Secret).MustBeSecret();
    }
}

internal sealed class SubmitMyCorrectionHandler(
    IGovServiceDb db,
    ICurrentUser user,
    CorrectionReview reviewer,
    IIdentityConfirmation identity,
    IWorkingCalendars calendars,
    TimeProvider clock) : ICommandHandler<SubmitMyCorrection>
{
    public async Task<Result> Handle(SubmitMyCorrection command, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, command.ApplicationId, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var corrected = await reviewer.ReviewAsync(found.Value, ct);
        if (!corrected.Succeeded) return Result.Failure(corrected.Errors);
        if (!await identity.ConfirmAsync(user.Id, command.Means, command.Secret, ct)) return DraftErrors.SignatureWrong;

        var stamp = user.Stamp(clock);
        var submitted = found.Value.Application.SubmitCorrection(
            corrected.Value.Form,
            corrected.Value.Replacements,
            reviewer.Sign(found.Value.Draft, corrected.Value, command, stamp.At),
            stamp,
            await calendars.ForAsync(found.Value.Application.DistrictCode, ct));
        if (!submitted.Succeeded) return submitted;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
