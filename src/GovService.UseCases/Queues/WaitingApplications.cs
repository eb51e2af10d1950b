using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待办: what waits for whom, said once for the queues and their counts.</summary>
internal static class WaitingApplications
{
    extension(IQueryable<Application> applications)
    {
        public IQueryable<Application> WaitingAtCounter(ICurrentUser user) =>
            applications.ReceivableAt(user).Where(a =>
                a.Status == ApplicationStatus.Submitted || a.Status == ApplicationStatus.Received);

        public IQueryable<Application> WaitingForReview(ICurrentUser user) =>
            applications.HandledBy(user).Where(a => a.Status == ApplicationStatus.Accepted);

        /// <summary>Where a department of the caller's is asked in a joint review and has not spoken; not while its lane waits.</summary>
        public IQueryable<Application> WaitingInLane(ICurrentUser user)
        {
            var departments = user.Rights.Departments.ToList();
            return applications.Where(a =>
                a.Status == ApplicationStatus.Accepted
                && a.Lanes.Any(l => departments.Contains(l.DepartmentId) && l.Opinion == null && l.DueBy != null));
        }

        /// <summary>Without what the caller reviewed: another person decides that (审查与决定分离).</summary>
        public IQueryable<Application> WaitingForDecision(ICurrentUser user)
        {
            var me = user.Id;
            return applications.HandledBy(user).Where(a =>
                a.Status == ApplicationStatus.AwaitingDecision
                && (a.ReviewedBy != me || a.ProcessingType == ProcessingType.OnTheSpot));
        }

        public IQueryable<Application> WaitingForSecondSignature(ICurrentUser user) =>
            applications.HandledBy(user).Where(a =>
                a.Status == ApplicationStatus.RefusalProposed || a.Request != null);
    }
}
