using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>
/// 请示再次补正: the law knows one notice; a second one, about what the applicant newly supplied, needs a reason and the
/// level above (行政许可法 art. 32).
/// </summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record ProposeSecondCorrection(
    ApplicationId ApplicationId, IReadOnlyList<CorrectionPoint> Points, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeSecondCorrectionValidator : AbstractValidator<ProposeSecondCorrection>
{
    public ProposeSecondCorrectionValidator()
    {
        RuleFor(c => c.Points).MustListPoints();
        RuleForEach(c => c.Points).MustSayWhatToDo();
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeSecondCorrectionHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeSecondCorrection>
{
    public Task<Result> Handle(ProposeSecondCorrection command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.ProposeSecondCorrection(
                command.Points, act.Item, command.Reasons.Trim(), act.Stamp), ct);
}
