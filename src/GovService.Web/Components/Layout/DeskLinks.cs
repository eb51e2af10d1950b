using System.Security.Claims;

namespace GovService.Web.Components.Layout;

/// <summary>A link of the desk's navigation and the roles that see it.</summary>
internal sealed record DeskLink(string Path, string Text, params IReadOnlyList<Role> Roles);

/// <summary>Which desk each role works at. A link is a convenience; what may be done is decided elsewhere.</summary>
internal static class DeskLinks
{
    private static readonly IReadOnlyList<DeskLink> All =
    [
        new("/counter", "Desk.Counter", Role.WindowClerk),
        new("/counter/hand-over", "Desk.HandOver", Role.WindowClerk),
        new("/officer/review", "Desk.Review", Role.Reviewer),
        new("/officer/lanes", "Desk.Lanes", Role.Reviewer),
        new("/officer/commitments", "Desk.Commitments", Role.Reviewer),
        new("/officer/decisions", "Desk.Decisions", Role.DecisionMaker),
        new("/officer/supervision", "Desk.Supervision", Role.Reviewer, Role.DecisionMaker),
        new("/oversight/proposals", "Desk.Oversight", Role.Supervisor),
        new("/oversight/cases", "Desk.Supervision", Role.Supervisor),
        new("/oversight/gaps", "Desk.Gaps", Role.Supervisor),
        new("/catalog", "Desk.Catalogue", Role.ItemEditor, Role.ItemApprover, Role.Publisher),
        new("/admin/calendars", "Desk.Calendars", Role.SystemAdministrator),
    ];

    public static IReadOnlyList<DeskLink> For(ClaimsPrincipal user) =>
        [.. All.Where(link => link.Roles.Any(role => user.IsInRole(role.ToString())))];

    /// <summary>Where a working day begins; null for those without a desk.</summary>
    public static string? HomeOf(IReadOnlyList<Role> roles) =>
        All.FirstOrDefault(link => link.Roles.Any(roles.Contains))?.Path;
}
