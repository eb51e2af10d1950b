using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>撤回送审: those who work on it take it back before it is approved.</summary>
/// <param name="SeenVersion"><inheritdoc cref="ExplainWarning" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.ItemEditor)]
public sealed record RecallRevision(ItemRevisionId RevisionId, uint SeenVersion) : ICommand;

internal sealed class RecallRevisionHandler(IGovServiceDb db, ICurrentUser user, RevisionDesk desk)
    : ICommandHandler<RecallRevision>
{
    public Task<Result> Handle(RecallRevision command, CancellationToken ct) => desk.PerformAsync(
        db.ServiceItems.EditableBy(user),
        command.RevisionId,
        command.SeenVersion,
        (revision, stamp) => revision.Recall(stamp),
        ct);
}
