using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>送审: hands a revision to the approver, once the base and the linter forbid nothing of it.</summary>
/// <param name="SeenVersion"><inheritdoc cref="ExplainWarning" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.ItemEditor)]
public sealed record SubmitRevision(ItemRevisionId RevisionId, uint SeenVersion) : ICommand;

internal sealed class SubmitRevisionHandler(IGovServiceDb db, ICurrentUser user, RevisionDesk desk, RevisionGround ground)
    : ICommandHandler<SubmitRevision>
{
    public Task<Result> Handle(SubmitRevision command, CancellationToken ct) => desk.PerformAsync(
        db.ServiceItems.EditableBy(user),
        command.RevisionId,
        command.SeenVersion,
        async (revision, stamp) => revision.Submit((await ground.CheckAsync(revision, ct)).Obstacles, stamp),
        ct);
}
