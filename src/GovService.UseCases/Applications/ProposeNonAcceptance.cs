using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>拟不予受理: the window's opinion that the application cannot be taken on; a supervisor signs it or sends it back.</summary>
/// <param name="Basis">One of the item's own legal bases, as it is cited.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record ProposeNonAcceptance(
    ApplicationId ApplicationId, string Basis, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeNonAcceptanceValidator : AbstractValidator<ProposeNonAcceptance>
{
    public ProposeNonAcceptanceValidator()
    {
        RuleFor(c => c.Basis).MustNameBasis();
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeNonAcceptanceHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<ProposeNonAcceptance>
{
    public async Task<Result> Handle(ProposeNonAcceptance command, CancellationToken ct)
    {
        var found = await db.Applications.ReceivableAt(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var item = await catalogue.ContentAsync(found.Value.ServiceItemVersionId, ct);
        if (!item.LegalBases.Any(b => b.Cite() == command.Basis)) return ApplicationErrors.BasisNotOfItem;

        var proposed = found.Value.ProposeNonAcceptance(command.Basis, command.Reasons.Trim(), user.Stamp(clock));
        if (!proposed.Succeeded) return proposed;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
