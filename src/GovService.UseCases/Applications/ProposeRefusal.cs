using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>拟不予许可: with reasons and basis (行政许可法 art. 38); no refusal reaches the applicant on one signature.</summary>
/// <param name="Basis">One of the item's own legal bases, as it is cited.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.DecisionMaker)]
public sealed record ProposeRefusal(
    ApplicationId ApplicationId, string Basis, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeRefusalValidator : AbstractValidator<ProposeRefusal>
{
    public ProposeRefusalValidator()
    {
        RuleFor(c => c.Basis).MustNameBasis();
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeRefusalHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<ProposeRefusal>
{
    public async Task<Result> Handle(ProposeRefusal command, CancellationToken ct)
    {
        var found = await db.Applications.HandledBy(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var item = await catalogue.ContentAsync(found.Value.ServiceItemVersionId, ct);
        if (!item.LegalBases.Any(b => b.Cite() == command.Basis)) return ApplicationErrors.BasisNotOfItem;

        var proposed = found.Value.ProposeRefusal(command.Basis, command.Reasons.Trim(), user.Stamp(clock));
        if (!proposed.Succeeded) return proposed;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
