using System.Linq.Expressions;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>待办: what waits for whom, said once for the queues, their counts and the check that nothing falls between.</summary>
public static class WaitingApplications
{
    /// <summary>Computed column of the database: the applicant let the term of a correction pass.</summary>
    public const string CorrectionLapsed = "CorrectionLapsed";

    /// <summary>待受理.</summary>
    internal static readonly Expression<Func<Application, bool>> AtCounter = a =>
        a.Status == ApplicationStatus.Submitted || a.Status == ApplicationStatus.Received;

    /// <summary>待送达: the result is there and is collected or posted.</summary>
    internal static readonly Expression<Func<Application, bool>> ForHandOver = a =>
        a.Status == ApplicationStatus.Issued && a.DeliveryMethod != DeliveryMethod.Electronic;

    /// <summary>待审核, and 补正逾期: a machine ends nothing, an officer proposes what follows.</summary>
    internal static readonly Expression<Func<Application, bool>> ForReview = a =>
        a.Status == ApplicationStatus.Accepted
        || ((a.Status == ApplicationStatus.CorrectionRequired || a.Status == ApplicationStatus.PreReviewReturned)
            && EF.Property<bool?>(a, CorrectionLapsed) == true);

    /// <summary>待决定.</summary>
    internal static readonly Expression<Func<Application, bool>> ForDecision = a =>
        a.Status == ApplicationStatus.AwaitingDecision;

    /// <summary>待复核、请示.</summary>
    internal static readonly Expression<Func<Application, bool>> ForSecondSignature = a =>
        a.Status == ApplicationStatus.RefusalProposed || a.Request != null;

    /// <summary>等申请人: on the reviewers' list, so that nobody is forgotten; nobody has to act.</summary>
    internal static readonly Expression<Func<Application, bool>> ForApplicant = a =>
        a.Status == ApplicationStatus.CorrectionRequired || a.Status == ApplicationStatus.PreReviewReturned;

    /// <summary>系统办理: the outbox moves it within seconds; on the supervisors' list, should it not.</summary>
    internal static readonly Expression<Func<Application, bool>> ForSystem = a =>
        a.Status == ApplicationStatus.Granted
        || a.Status == ApplicationStatus.Delivered
        || (a.Status == ApplicationStatus.Issued && a.DeliveryMethod == DeliveryMethod.Electronic);

    extension(IQueryable<Application> applications)
    {
        internal IQueryable<Application> WaitingAtCounter(ICurrentUser user) =>
            applications.ReceivableAt(user).Where(AtCounter);

        internal IQueryable<Application> WaitingForHandOver(ICurrentUser user) =>
            applications.ReceivableAt(user).Where(ForHandOver);

        internal IQueryable<Application> WaitingForReview(ICurrentUser user) =>
            applications.HandledBy(user).Where(ForReview);

        internal IQueryable<Application> WaitingForApplicant(ICurrentUser user) =>
            applications.HandledBy(user).Where(ForApplicant);

        /// <summary>Where a department of the caller's is asked in a joint review and has not spoken; not while its lane waits.</summary>
        internal IQueryable<Application> WaitingInLane(ICurrentUser user)
        {
            var departments = user.Rights.Departments.ToList();
            return applications.Where(a =>
                a.Status == ApplicationStatus.Accepted
                && a.Lanes.Any(l => departments.Contains(l.DepartmentId) && l.Opinion == null && l.DueBy != null));
        }

        /// <summary>Without what the caller reviewed: another person decides that (审查与决定分离).</summary>
        internal IQueryable<Application> WaitingForDecision(ICurrentUser user)
        {
            var me = user.Id;
            return applications.HandledBy(user).Where(ForDecision)
                .Where(a => a.ReviewedBy != me || a.ProcessingType == ProcessingType.OnTheSpot);
        }

        internal IQueryable<Application> WaitingForSecondSignature(ICurrentUser user) =>
            applications.HandledBy(user).Where(ForSecondSignature);

        internal IQueryable<Application> Overdue(ICurrentUser user, DateTimeOffset now) =>
            applications.HandledBy(user).Where(a => a.DueBy < now && !ApplicationLifecycle.Ends.Contains(a.Status));

        internal IQueryable<Application> WaitingForSystem(ICurrentUser user) =>
            applications.HandledBy(user).Where(ForSystem);
    }
}
