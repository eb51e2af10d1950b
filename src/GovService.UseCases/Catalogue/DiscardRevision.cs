using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>作废修订: nothing of it will be published; it stays readable.</summary>
/// <param name="SeenVersion"><inheritdoc cref="ExplainWarning" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.ItemEditor)]
public sealed record DiscardRevision(ItemRevisionId RevisionId, string Reason, uint SeenVersion) : ICommand;

internal sealed class DiscardRevisionHandler(IGovServiceDb db, ICurrentUser user, RevisionDesk desk)
    : ICommandHandler<DiscardRevision>
{
    public Task<Result> Handle(DiscardRevision command, CancellationToken ct) => desk.PerformAsync(
        db.ServiceItems.EditableBy(user),
        command.RevisionId,
        command.SeenVersion,
        (revision, stamp) => revision.Discard(command.Reason, stamp),
        ct);
}
