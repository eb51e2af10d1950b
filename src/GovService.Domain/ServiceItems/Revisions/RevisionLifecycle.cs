using static GovService.Domain.ServiceItems.Revisions.RevisionAction;
using static GovService.Domain.ServiceItems.Revisions.RevisionStatus;

namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>The way of a revision on one screen (编制 → 审核 → 发布, reference 1.6); what is not listed is not allowed.</summary>
public static class RevisionLifecycle
{
    public static RevisionStatus? Next(RevisionStatus from, RevisionAction action) => (from, action) switch
    {
        (Drafting, Submit) => InReview,
        (InReview, Recall) => Drafting,
        (InReview, Approve) => Approved,
        (InReview or Approved, Return) => Drafting,
        (Approved, Schedule) => Scheduled,
        (Scheduled, Unschedule) => Approved,
        (Scheduled, Publish) => Published,
        (Drafting or InReview or Approved, Discard) => Discarded,
        _ => null,
    };

    public static IEnumerable<RevisionAction> ActionsFrom(RevisionStatus status) =>
        Enum.GetValues<RevisionAction>().Where(action => Next(status, action) is not null);
}
