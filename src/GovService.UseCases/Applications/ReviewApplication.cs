using FluentValidation;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>审核: the reviewer hands the application, with an opinion, to whoever decides.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record ReviewApplication(ApplicationId ApplicationId, string? Opinion, uint SeenVersion) : ICommand;

internal sealed class ReviewApplicationValidator : AbstractValidator<ReviewApplication>
{
    public ReviewApplicationValidator() => RuleFor(c => c.Opinion).MayGiveOpinion();
}

internal sealed class ReviewApplicationHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ReviewApplication>
{
    public Task<Result> Handle(ReviewApplication command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.Review(command.Opinion, act.Stamp), ct);
}
