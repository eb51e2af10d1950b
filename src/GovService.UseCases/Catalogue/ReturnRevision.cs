using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>退回修改: back to the editors, with what has to be changed.</summary>
/// <param name="SeenVersion"><inheritdoc cref="ExplainWarning" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.ItemApprover, Role.Publisher)]
public sealed record ReturnRevision(ItemRevisionId RevisionId, string Reason, uint SeenVersion) : ICommand;

internal sealed class ReturnRevisionHandler(IGovServiceDb db, ICurrentUser user, RevisionDesk desk)
    : ICommandHandler<ReturnRevision>
{
    public Task<Result> Handle(ReturnRevision command, CancellationToken ct) => desk.PerformAsync(
        db.ServiceItems.WorkedOnBy(user),
        command.RevisionId,
        command.SeenVersion,
        (revision, stamp) => revision.Return(command.Reason, stamp),
        ct);
}
