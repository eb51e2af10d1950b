using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>审核通过: by the department, never by somebody who worked on it.</summary>
/// <param name="SeenVersion"><inheritdoc cref="ExplainWarning" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.ItemApprover)]
public sealed record ApproveRevision(ItemRevisionId RevisionId, uint SeenVersion) : ICommand;

internal sealed class ApproveRevisionHandler(IGovServiceDb db, ICurrentUser user, RevisionDesk desk, RevisionGround ground)
    : ICommandHandler<ApproveRevision>
{
    public Task<Result> Handle(ApproveRevision command, CancellationToken ct) => desk.PerformAsync(
        db.ServiceItems.EditableBy(user),
        command.RevisionId,
        command.SeenVersion,
        async (revision, stamp) => revision.Approve((await ground.CheckAsync(revision, ct)).Obstacles, stamp),
        ct);
}
