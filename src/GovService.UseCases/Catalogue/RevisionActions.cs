using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>可办事项: what the caller may do with a revision now: the lifecycle, their role, and whether it is their own work.</summary>
internal static class RevisionActions
{
    public static IReadOnlyList<RevisionAction> Of(ItemRevision revision, ServiceItem item, ICurrentUser user) =>
        [.. RevisionLifecycle.ActionsFrom(revision.Status).Where(action => IsFor(action, revision, item, user))];

    public static bool CanEdit(ItemRevision revision, ServiceItem item, ICurrentUser user) =>
        revision.Status == RevisionStatus.Drafting && Holds(Role.ItemEditor, item, user);

    private static bool IsFor(RevisionAction action, ItemRevision revision, ServiceItem item, ICurrentUser user) => action switch
    {
        RevisionAction.Submit or RevisionAction.Recall or RevisionAction.Discard => Holds(Role.ItemEditor, item, user),
        RevisionAction.Approve => Holds(Role.ItemApprover, item, user) && !revision.IsWorkOf(user.Id),
        RevisionAction.Return => Holds(Role.ItemApprover, item, user) || user.Rights.Publishes(item.DistrictCode),
        RevisionAction.Schedule => user.Rights.Publishes(item.DistrictCode) && !revision.IsInHandsOf(user.Id),
        RevisionAction.Unschedule => user.Rights.Publishes(item.DistrictCode),
        RevisionAction.Publish => false, // the system does, at the instant
    };

    private static bool Holds(Role role, ServiceItem item, ICurrentUser user) =>
        user.Rights.Roles.Contains(role) && user.Rights.Edits(item.DepartmentId);
}
