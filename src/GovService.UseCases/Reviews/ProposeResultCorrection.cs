using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Reviews;

/// <summary>
/// 请示更正: a clerical error on the face of the certificate, found by the department or brought to it by the holder. What the
/// face says is read from the register, never from the page.
/// </summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record ProposeResultCorrection(
    ApplicationId ApplicationId, IReadOnlyList<FaceChange> Lines, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeResultCorrectionValidator : AbstractValidator<ProposeResultCorrection>
{
    public ProposeResultCorrectionValidator()
    {
        RuleFor(c => c.Lines).NotEmpty().WithErrorCode(ApplicationErrors.NothingToCorrectOnFace.Code);
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeResultCorrectionHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeResultCorrection>
{
    public async Task<Result> Handle(ProposeResultCorrection command, CancellationToken ct)
    {
        var certificate = await db.ElectronicCertificates.AsNoTracking()
            .Where(c => c.ApplicationId == command.ApplicationId)
            .OrderByDescending(c => c.Edition)
            .FirstOrDefaultAsync(ct);
        return await acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => Propose(application, certificate, command, act), ct);
    }

    private static Result Propose(
        Application application, ElectronicCertificate? certificate, ProposeResultCorrection command, ActContext act)
    {
        if (certificate is null) return ApplicationErrors.CertificateNotValid;

        var lines = certificate.Compare([.. command.Lines.Select(l => l with { Value = l.Value.Trim() })]);
        return lines.Succeeded
            ? application.ProposeResultCorrection(
                certificate.Identifier, lines.Value, act.Item, command.Reasons.Trim(), act.Stamp)
            : Result.Failure(lines.Errors);
    }
}
