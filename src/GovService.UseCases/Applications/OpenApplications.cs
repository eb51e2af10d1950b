using GovService.Domain.Applications;
using GovService.Domain.Departments;

namespace GovService.UseCases.Applications;

/// <summary>在办件: what is not ended, wherever it stands.</summary>
public static class OpenApplications
{
    extension(IQueryable<Application> applications)
    {
        /// <summary>Of a region and of those inside it.</summary>
        public IQueryable<Application> OpenIn(string regionCode)
        {
            var prefix = Regions.PrefixOf(regionCode);
            var ends = ApplicationLifecycle.Ends.ToList();
            return applications.Where(a => a.DistrictCode.StartsWith(prefix) && !ends.Contains(a.Status));
        }
    }
}
