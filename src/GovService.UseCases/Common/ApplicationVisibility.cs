using GovService.Domain.Applications;
using GovService.Domain.Commitments;

namespace GovService.UseCases.Common;

/// <summary>Which rows a caller sees: four words, written into every query (decisions.md 10).</summary>
public static class ApplicationVisibility
{
    extension(IQueryable<Application> applications)
    {
        /// <summary>本人的: what the caller handed in, for themselves or for a firm.</summary>
        public IQueryable<Application> OwnedBy(ICurrentUser user)
        {
            var account = user.Id;
            return applications.Where(a => a.Applicant.AccountId == account);
        }

        /// <summary>本窗口可收的: any department's items of the districts that the caller's window receives for.</summary>
        public IQueryable<Application> ReceivableAt(ICurrentUser user)
        {
            var districts = user.Rights.Districts.ToList();
            return applications.Where(a => districts.Contains(a.DistrictCode));
        }

        /// <summary>本部门的: what the caller's departments review, decide or supervise.</summary>
        public IQueryable<Application> HandledBy(ICurrentUser user)
        {
            var departments = user.Rights.Departments.ToList();
            return applications.Where(a => departments.Contains(a.DepartmentId));
        }

        /// <summary>联审中的: another department's, in which one of the caller's is asked for its word.</summary>
        public IQueryable<Application> ReviewedInLaneBy(ICurrentUser user)
        {
            var departments = user.Rights.Departments.ToList();
            return applications.Where(a => a.Lanes.Any(l => departments.Contains(l.DepartmentId)));
        }
    }
}

/// <summary>Which drafts a caller sees: their own.</summary>
public static class DraftVisibility
{
    extension(IQueryable<ApplicationDraft> drafts)
    {
        /// <summary>本人的: what the caller is filling in.</summary>
        public IQueryable<ApplicationDraft> OwnedBy(ICurrentUser user)
        {
            var account = user.Id;
            return drafts.Where(d => d.Applicant.AccountId == account);
        }
    }
}

/// <summary>Which checks of promises a caller sees: those of their departments.</summary>
public static class CommitmentVisibility
{
    extension(IQueryable<CommitmentCheck> checks)
    {
        /// <summary>本部门的.</summary>
        public IQueryable<CommitmentCheck> HandledBy(ICurrentUser user)
        {
            var departments = user.Rights.Departments.ToList();
            return checks.Where(c => departments.Contains(c.DepartmentId));
        }
    }
}
