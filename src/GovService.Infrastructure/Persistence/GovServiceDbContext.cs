using System.Data;
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
using GovService.Infrastructure.Persistence.Audit;
using GovService.Infrastructure.Persistence.Outbox;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovService.Infrastructure.Persistence;

internal sealed class GovServiceDbContext(DbContextOptions<GovServiceDbContext> options)
    : DbContext(options), IGovServiceDb
{
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<ApplicationDraft> ApplicationDrafts => Set<ApplicationDraft>();
    public DbSet<CalendarNotice> CalendarNotices => Set<CalendarNotice>();
    public DbSet<CertificateType> CertificateTypes => Set<CertificateType>();
    public DbSet<CodeSet> CodeSets => Set<CodeSet>();
    public DbSet<CommitmentCheck> CommitmentChecks => Set<CommitmentCheck>();
    public DbSet<DataResource> DataResources => Set<DataResource>();
    public DbSet<Department> Departments => Set<Department>();
    public DbSet<DueDateRecount> DueDateRecounts => Set<DueDateRecount>();
    public DbSet<ElectronicCertificate> ElectronicCertificates => Set<ElectronicCertificate>();
    public DbSet<ItemRevision> ItemRevisions => Set<ItemRevision>();
    public DbSet<PublicationSet> PublicationSets => Set<PublicationSet>();
    public DbSet<OfficialDocument> OfficialDocuments => Set<OfficialDocument>();
    public DbSet<Region> Regions => Set<Region>();
    public DbSet<RevisionEdit> RevisionEdits => Set<RevisionEdit>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<ServiceItem> ServiceItems => Set<ServiceItem>();
    public DbSet<ServiceItemVersion> ServiceItemVersions => Set<ServiceItemVersion>();
    public DbSet<ServiceSite> ServiceSites => Set<ServiceSite>();
    public DbSet<SmsCodeRequest> SmsCodeRequests => Set<SmsCodeRequest>();
    public DbSet<SupervisionCase> SupervisionCases => Set<SupervisionCase>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public Task<IDbContextTransaction> BeginAsync(CancellationToken ct = default)
    {
        Database.AutoSavepointsEnabled = false; // nobody saves twice in one transaction: two round trips for nothing
        return Database.BeginTransactionAsync(ct);
    }

    public Task<IDbContextTransaction> BeginSerialisableAsync(CancellationToken ct = default) =>
        Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);

    public void Forget() => ChangeTracker.Clear();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GovServiceDbContext).Assembly);

    /// <summary>Names are snake_case and every typed id is a uuid. Said once, for all aggregates.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
        foreach (var id in typeof(Application).Assembly.GetTypes().Where(IsTypedId))
            configurationBuilder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
    }

    private static bool IsTypedId(Type type) =>
        type.IsValueType
        && Array.Exists(
            type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));
}
