using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>
/// 送达: at the window against the pick-up code, or posted with an express number; with the result in the applicant's
/// hands the application is completed in the same commit.
/// </summary>
/// <param name="Evidence">取件码, or 邮寄单号, as the applicant chose.</param>
/// <param name="Recipient">Who took it; the clerk has checked the identity card.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record HandOverResult(
    ApplicationId ApplicationId, string Evidence, string Recipient, uint SeenVersion) : ICommand
{
    /// <summary>A name, or an express number.</summary>
    public const int MaxLength = 100;
}

internal sealed class HandOverResultValidator : AbstractValidator<HandOverResult>
{
    public HandOverResultValidator()
    {
        RuleFor(c => c.Evidence)
            .NotEmpty().WithErrorCode("application.evidence_required")
            .MaximumLength(HandOverResult.MaxLength).WithErrorCode("application.evidence_required");
        RuleFor(c => c.Recipient)
            .NotEmpty().WithErrorCode(ApplicationErrors.RecipientRequired.Code)
            .MaximumLength(HandOverResult.MaxLength).WithErrorCode(ApplicationErrors.RecipientRequired.Code);
    }
}

internal sealed class HandOverResultHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<HandOverResult>
{
    public Task<Result> Handle(HandOverResult command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => HandOver(application, command.Evidence.Trim(), command.Recipient.Trim(), act), ct);

    private static Result HandOver(Application application, string evidence, string recipient, ActContext act)
    {
        var delivered = application.HandOver(evidence, recipient, act.Stamp, act.Calendar);
        return delivered.Succeeded ? application.Complete(Stamp.OfSystem(act.Stamp.At)) : delivered;
    }
}
