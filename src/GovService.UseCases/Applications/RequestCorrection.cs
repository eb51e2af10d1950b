using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>
/// 一次性补正告知: the applicant is told, once, everything that is missing or wrong, and how to put it right
/// (行政许可法 art. 32).
/// </summary>
/// <param name="Points">One for each slot that is opened to the applicant.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record RequestCorrection(
    ApplicationId ApplicationId, IReadOnlyList<CorrectionPoint> Points, uint SeenVersion) : ICommand
{
    /// <summary>Shorter than this nobody can tell what to do.</summary>
    public const int MinExplanation = 5;
}

internal sealed class RequestCorrectionValidator : AbstractValidator<RequestCorrection>
{
    public RequestCorrectionValidator()
    {
        RuleFor(c => c.Points).NotEmpty().WithErrorCode(ApplicationErrors.NothingToCorrect.Code);
        RuleForEach(c => c.Points).ChildRules(point =>
        {
            point.RuleFor(p => p.ReasonCode)
                .Must(CorrectionPoint.ReasonCodes.Contains).WithErrorCode("correction.reason_unknown");
            point.RuleFor(p => p.Explanation)
                .Must(e => e.Trim().Length >= RequestCorrection.MinExplanation)
                .WithErrorCode("correction.explanation_too_short")
                .MaximumLength(CorrectionPoint.MaxExplanation).WithErrorCode("correction.explanation_too_long");
        });
    }
}

internal sealed class RequestCorrectionHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<RequestCorrection>
{
    public async Task<Result> Handle(RequestCorrection command, CancellationToken ct)
    {
        var found = await db.Applications.ReceivableAt(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var item = await catalogue.ContentAsync(found.Value.ServiceItemVersionId, ct);
        var requested = found.Value.RequestCorrection(command.Points, item, user.Stamp(clock));
        if (!requested.Succeeded) return requested;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
