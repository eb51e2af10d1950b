using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Catalogue;
using GovService.UseCases.Common;

namespace GovService.Web.Components.Catalog;

/// <summary>The command behind each act that a page of a revision offers.</summary>
internal static class RevisionCommands
{
    public static ICommand Of(RevisionAction action, ItemRevisionId id, string reason, uint seenVersion) => action switch
    {
        RevisionAction.Submit => new SubmitRevision(id, seenVersion),
        RevisionAction.Recall => new RecallRevision(id, seenVersion),
        RevisionAction.Approve => new ApproveRevision(id, seenVersion),
        RevisionAction.Return => new ReturnRevision(id, reason, seenVersion),
        RevisionAction.Discard => new DiscardRevision(id, reason, seenVersion),
        RevisionAction.Schedule or RevisionAction.Unschedule or RevisionAction.Publish =>
            throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
