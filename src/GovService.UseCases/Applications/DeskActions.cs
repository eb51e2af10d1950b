using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>
/// 可以办理的事项: lifecycle ∩ role ∩ separation of duties, for each duty that reaches this application. Whoever is asked
/// in a joint review reads everything and speaks for their own department; all else stays with the one that leads.
/// </summary>
internal static class DeskActions
{
    public static IReadOnlyList<ApplicationAction> Of(Application application, ICurrentUser user) =>
    [
        .. from role in user.Rights.Roles.Order()
           from action in application.ActionsFor(role, user.Id)
           where Reaches(user, role, action, application)
           select action,
    ];

    private static bool Reaches(ICurrentUser user, Role role, ApplicationAction action, Application application) =>
        action switch
        {
            ApplicationAction.AskInLane or ApplicationAction.GiveOpinion => application.Lanes.Any(lane =>
                lane is { Opinion: null, OpenReturn: null } && user.Rights.Departments.Contains(lane.DepartmentId)),
            _ when role == Role.WindowClerk => user.Rights.Districts.Contains(application.DistrictCode),
            _ => user.Rights.Departments.Contains(application.DepartmentId),
        };
}
