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

internal sealed class ReviewApplicationHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ReviewApplication>
{
    public async Task<Result> Handle(ReviewApplication command, CancellationToken ct)
    {
        var found = await db.Applications.HandledBy(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var reviewed = found.Value.Review(command.Opinion, user.Stamp(clock));
        if (!reviewed.Succeeded) return reviewed;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
