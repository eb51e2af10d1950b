using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>说明警告: why a warning of the linter may stand; an empty reason takes the earlier one back.</summary>
/// <param name="SeenVersion">The version of the revision that the page showed.</param>
[Allow(Role.ItemEditor)]
public sealed record ExplainWarning(
    ItemRevisionId RevisionId, string Rule, ElementPath Element, string Reason, uint SeenVersion) : ICommand;

internal sealed class ExplainWarningHandler(IGovServiceDb db, ICurrentUser user, RevisionDesk desk)
    : ICommandHandler<ExplainWarning>
{
    public Task<Result> Handle(ExplainWarning command, CancellationToken ct) => desk.PerformAsync(
        db.ServiceItems.EditableBy(user),
        command.RevisionId,
        command.SeenVersion,
        (revision, stamp) => revision.Explain(command.Rule, command.Element, command.Reason, stamp),
        ct);
}
