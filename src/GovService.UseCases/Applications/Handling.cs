using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>经办: who may have an application on their table in the stage it is in.</summary>
internal static class Handling
{
    extension(Application application)
    {
        /// <summary>The duty of the stage, for the district or the department of the application.</summary>
        public bool MayBeHandledBy(AccountRights rights)
        {
            var role = ApplicationLifecycle.HandlerOf(application.Status);
            return rights.Roles.Contains(role) && (role == Role.WindowClerk
                ? rights.Districts.Contains(application.DistrictCode)
                : rights.Departments.Contains(application.DepartmentId));
        }

        /// <summary>In the post that the stage asks for: an officer may hold several.</summary>
        public Stamp InPost(Stamp stamp) => stamp with { Role = ApplicationLifecycle.HandlerOf(application.Status) };
    }

    extension(ICurrentUser user)
    {
        public bool Supervises(Application application) =>
            user.Rights.Roles.Contains(Role.Supervisor) && user.Rights.Departments.Contains(application.DepartmentId);
    }
}
