using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence.Audit;
using GovService.UseCases.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("applications");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasOne<ServiceItem>().WithMany().HasForeignKey(a => a.ServiceItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ServiceItemVersion>().WithMany().HasForeignKey(a => a.ServiceItemVersionId)
            .OnDelete(DeleteBehavior.Restrict);

        builder.Property(a => a.Number).HasMaxLength(50);
        builder.Property(a => a.SnapshotHash).HasMaxLength(64);
        builder.Property(a => a.DistrictCode).HasMaxLength(12);
        builder.Property(a => a.RegionCode).HasMaxLength(12);
        builder.Property(a => a.Status).HasConversion<string>().HasMaxLength(32);
        builder.Property(a => a.ProcessingType).HasConversion<string>().HasMaxLength(16);
        builder.Property(a => a.Terms).HasJson();
        builder.Property(a => a.PostTo).HasJson();
        builder.Property(a => a.DeliveryMethod).HasConversion<string>().HasMaxLength(16);
        builder.Property(a => a.Signature).HasJson();
        builder.Property(a => a.Form).HasJson();
        builder.Property(a => a.Situation).HasJson();
        builder.Property(a => a.Materials).HasJson();
        builder.Property(a => a.Correction).HasJson();
        builder.Property(a => a.Proposal).HasJson();
        builder.Property(a => a.Request).HasJson();
        builder.Property(a => a.Procedures).HasJson();
        builder.Property(a => a.SiteVisits).HasJson();
        builder.Property(a => a.Deferred).HasJson();
        builder.Property(a => a.Delivery).HasJson();
        builder.Property(a => a.ResultCorrections).HasJson();
        builder.Property(a => a.HandlerName).HasMaxLength(200);
        builder.Property<bool?>(WaitingApplications.CorrectionLapsed)
            .HasComputedColumnSql("correction ? 'lapsedAt'", stored: true);
        builder.Property(a => a.PickupCode).HasMaxLength(8);
        builder.Property(a => a.Announced).HasConversion<string>().HasMaxLength(8);
        builder.Property<uint>("Version").IsRowVersion(); // PostgreSQL xmin: two officers, one winner
        builder.Property<string>(AuditInterceptor.Head).HasMaxLength(64); // every change touches the root's row

        builder.ComplexProperty(a => a.Applicant, applicant =>
        {
            applicant.Property(p => p.Kind).HasConversion<string>().HasMaxLength(16);
            applicant.Property(p => p.Name).HasMaxLength(200);
            applicant.Property(p => p.Code).HasMaxLength(32);
            applicant.Property(p => p.Mobile).HasMaxLength(20);
            applicant.Property(p => p.AgentName).HasMaxLength(200);
        });

        builder.OwnsMany(a => a.Timeline, entry =>
        {
            entry.ToTable("application_timeline");
            entry.WithOwner().HasForeignKey("ApplicationId");
            entry.HasKey("ApplicationId", nameof(TimelineEntry.Sequence));
            entry.Property(e => e.Sequence).ValueGeneratedNever();
            entry.Property(e => e.Action).HasConversion<string>().HasMaxLength(32);
            // FROM and TO are words of SQL.
            entry.Property(e => e.From).HasColumnName("from_status").HasConversion<string>().HasMaxLength(32);
            entry.Property(e => e.To).HasColumnName("to_status").HasConversion<string>().HasMaxLength(32);
            entry.Property(e => e.At).HasColumnName("created_at");
            entry.Property(e => e.ByName).HasMaxLength(200);
            entry.Property(e => e.ByRole).HasConversion<string>().HasMaxLength(32);
            entry.Property(e => e.Clock).HasJson();
            entry.Property<string>(AuditInterceptor.Region).HasMaxLength(12);
        });

        builder.OwnsMany(a => a.Lanes, lane =>
        {
            lane.ToTable("application_lanes");
            lane.WithOwner().HasForeignKey("ApplicationId");
            lane.HasKey("ApplicationId", nameof(ReviewLane.DepartmentId));
            lane.Property(l => l.Limit).HasJson();
            lane.Property(l => l.Returns).HasJson();
            lane.Property(l => l.Opinion).HasJson();
            lane.HasIndex(l => new { l.DepartmentId, l.DueBy }).HasFilter("opinion IS NULL");
        });

        // The officers' queues: what waits in a department, most urgent first. What has ended costs them nothing.
        builder.HasIndex(a => new { a.DepartmentId, a.DueBy, a.Id })
            .HasFilter("status NOT IN ('Refused', 'NotAccepted', 'Withdrawn', 'Terminated', 'TransferredUp', 'Completed')");
        builder.HasIndex(a => new { a.DistrictCode, a.DueBy, a.Id }).HasFilter("status IN ('Submitted', 'Received')");

        builder.HasIndex(a => new { a.HandlerId, a.DueBy, a.Id }).HasFilter("handler_id IS NOT NULL");

        // What waits for the level above; some of it after the end.
        builder.HasIndex(a => new { a.DepartmentId, a.Id }).HasFilter("request IS NOT NULL");

        // What time will do next: the timers' job asks for nothing else.
        builder.HasIndex(a => a.NextTimerAt).HasFilter("next_timer_at IS NOT NULL");
    }
}
