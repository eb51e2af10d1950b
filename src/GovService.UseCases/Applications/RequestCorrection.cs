using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>
/// 一次性补正告知: the applicant is told, once, everything that is missing or wrong, and how to put it right
/// (行政许可法 art. 32).
/// </summary>
/// <param name="Points">One for each slot that is opened to the applicant.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record RequestCorrection(
    ApplicationId ApplicationId, IReadOnlyList<CorrectionPoint> Points, uint SeenVersion) : ICommand;

internal sealed class RequestCorrectionValidator : AbstractValidator<RequestCorrection>
{
    public RequestCorrectionValidator()
    {
        RuleFor(c => c.Points).MustListPoints();
        RuleForEach(c => c.Points).MustSayWhatToDo();
    }
}

internal sealed class RequestCorrectionHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<RequestCorrection>
{
    public Task<Result> Handle(RequestCorrection command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.RequestCorrection(
                command.Points, act.Item, act.Stamp, act.Calendar), ct);
}
