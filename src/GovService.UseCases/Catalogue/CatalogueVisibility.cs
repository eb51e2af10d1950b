using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>Which items a caller works on: three words.</summary>
public static class CatalogueVisibility
{
    extension(IQueryable<ServiceItem> items)
    {
        /// <summary>本部门的: what the caller's departments implement, to be edited and approved.</summary>
        public IQueryable<ServiceItem> EditableBy(ICurrentUser user)
        {
            var departments = user.Rights.EditedDepartments();
            return items.Where(i => departments.Contains(i.DepartmentId));
        }

        /// <summary>本地区的: every department's items of the regions that the caller publishes for.</summary>
        public IQueryable<ServiceItem> PublishableBy(ICurrentUser user)
        {
            var districts = user.Rights.PublishedDistricts();
            return items.Where(i => districts.Any(d => EF.Functions.Like(i.DistrictCode, d)));
        }

        /// <summary>本部门的和本地区的.</summary>
        public IQueryable<ServiceItem> WorkedOnBy(ICurrentUser user)
        {
            var (departments, districts) = (user.Rights.EditedDepartments(), user.Rights.PublishedDistricts());
            return items.Where(i =>
                departments.Contains(i.DepartmentId) || districts.Any(d => EF.Functions.Like(i.DistrictCode, d)));
        }
    }
}

/// <summary>What an account's duties say about catalogue work.</summary>
internal static class CatalogueRights
{
    extension(AccountRights rights)
    {
        public bool Edits(DepartmentId department) => rights.EditedDepartments().Contains(department);

        public bool Publishes(string districtCode) =>
            rights.Roles.Contains(Role.Publisher)
            && rights.Districts.Any(d => districtCode.StartsWith(Regions.PrefixOf(d), StringComparison.Ordinal));

        internal List<DepartmentId> EditedDepartments() =>
            rights.Roles.Contains(Role.ItemEditor) || rights.Roles.Contains(Role.ItemApprover) ? [.. rights.Departments] : [];

        /// <summary>Patterns that the codes of the districts match.</summary>
        internal List<string> PublishedDistricts() =>
            rights.Roles.Contains(Role.Publisher) ? [.. rights.Districts.Select(d => $"{Regions.PrefixOf(d)}%")] : [];
    }
}
