using GovService.Domain.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>工作台取件: which rows the staff sees, and how an officer takes up the row that their page showed.</summary>
internal static class DeskAccess
{
    extension(IQueryable<Application> applications)
    {
        /// <summary>
        /// What any of the caller's duties opens: received at their window, handled by their department, or brought
        /// before it in a joint review.
        /// </summary>
        public IQueryable<Application> AtDeskOf(ICurrentUser user)
        {
            var districts = user.Rights.Roles.Contains(Role.WindowClerk) ? user.Rights.Districts.ToList() : [];
            var departments = user.Rights.Departments.ToList();
            var reviewing = user.Rights.Roles.Contains(Role.Reviewer) ? departments : [];
            return applications.Where(a =>
                districts.Contains(a.DistrictCode) || departments.Contains(a.DepartmentId)
                || a.Lanes.Any(l => reviewing.Contains(l.DepartmentId)));
        }

        /// <summary>
        /// The application as the officer saw it. When anybody changed it since, the officer decides on fresh data,
        /// even where the action would still be allowed.
        /// </summary>
        public async Task<Result<Application>> AsSeenAsync(ApplicationId id, uint seenVersion, CancellationToken ct)
        {
            var found = await applications
                .Where(a => a.Id == id)
                .Select(a => new { Application = a, Version = EF.Property<uint>(a, "Version") })
                .SingleOrDefaultAsync(ct);
            if (found is null) return ApplicationErrors.NotFound;

            return found.Version == seenVersion ? found.Application : CommonErrors.ChangedMeanwhile;
        }
    }
}
