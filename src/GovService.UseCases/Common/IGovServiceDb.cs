using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Certificates;
using GovService.Domain.Commitments;
using GovService.Domain.Departments;
using GovService.Domain.Documents;
using GovService.Domain.Queues;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovService.UseCases.Common;

/// <summary>What is stored, as aggregate roots. Children arrive with their root; setters are private.</summary>
public interface IGovServiceDb
{
    DbSet<Absence> Absences { get; }
    DbSet<Account> Accounts { get; }
    DbSet<Application> Applications { get; }
    DbSet<ApplicationDraft> ApplicationDrafts { get; }
    DbSet<CalendarNotice> CalendarNotices { get; }
    DbSet<CertificateType> CertificateTypes { get; }
    DbSet<CodeSet> CodeSets { get; }
    DbSet<CommitmentCheck> CommitmentChecks { get; }
    DbSet<DataResource> DataResources { get; }
    DbSet<Department> Departments { get; }
    DbSet<DueDateRecount> DueDateRecounts { get; }
    DbSet<ElectronicCertificate> ElectronicCertificates { get; }
    DbSet<ItemRevision> ItemRevisions { get; }
    DbSet<OfficialDocument> OfficialDocuments { get; }
    DbSet<PublicationSet> PublicationSets { get; }
    DbSet<Region> Regions { get; }
    DbSet<RevisionEdit> RevisionEdits { get; }
    DbSet<SavedView> SavedViews { get; }
    DbSet<ServiceItem> ServiceItems { get; }
    DbSet<ServiceItemVersion> ServiceItemVersions { get; }
    DbSet<ServiceSite> ServiceSites { get; }
    DbSet<SmsCodeRequest> SmsCodeRequests { get; }
    DbSet<SupervisionCase> SupervisionCases { get; }

    /// <summary>
    /// Opens the transaction before the first read, so that load, save and commit are three round trips and one commit.
    /// For the busiest commands only; all others leave it to <see cref="SaveChangesAsync"/>.
    /// </summary>
    Task<IDbContextTransaction> BeginAsync(CancellationToken ct = default);

    /// <summary>
    /// Opens a transaction that reads and writes as if it were alone; when it was not, the use case is run again.
    /// For what must be whole across many aggregates.
    /// </summary>
    Task<IDbContextTransaction> BeginSerialisableAsync(CancellationToken ct = default);

    /// <summary>Lets go of all that was loaded and saved, so that a long command holds one batch and not everything.</summary>
    void Forget();

    /// <summary>One transaction, one commit: aggregates, timeline, audit rows and outbox rows.</summary>
    Task<int> SaveChangesAsync(CancellationToken ct = default);
}
