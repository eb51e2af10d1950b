using FluentValidation;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>复核退回: the supervisor does not agree; with reasons the application goes back to whoever proposed.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record OverturnProposal(ApplicationId ApplicationId, string Reasons, uint SeenVersion) : ICommand;

internal sealed class OverturnProposalValidator : AbstractValidator<OverturnProposal>
{
    public OverturnProposalValidator() => RuleFor(c => c.Reasons).MustGiveReasons();
}

internal sealed class OverturnProposalHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<OverturnProposal>
{
    public async Task<Result> Handle(OverturnProposal command, CancellationToken ct)
    {
        var found = await db.Applications.HandledBy(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var overturned = found.Value.OverturnProposal(command.Reasons.Trim(), user.Stamp(clock));
        if (!overturned.Succeeded) return overturned;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
