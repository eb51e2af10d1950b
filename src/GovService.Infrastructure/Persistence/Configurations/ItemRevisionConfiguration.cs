using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class ItemRevisionConfiguration : IEntityTypeConfiguration<ItemRevision>
{
    public void Configure(EntityTypeBuilder<ItemRevision> builder)
    {
        builder.ToTable("item_revisions");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => r.ServiceItemId).IsUnique().HasFilter("status NOT IN ('Published', 'Discarded')"); // one at a time
        builder.HasIndex(r => new { r.DepartmentId, r.Status, r.ChangedAt, r.Id });
        builder.HasIndex(r => r.PublicationSetId);
        builder.HasOne<ServiceItem>().WithMany().HasForeignKey(r => r.ServiceItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Department>().WithMany().HasForeignKey(r => r.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.RegionCode).HasMaxLength(12);
        builder.Property(r => r.Cause).HasConversion<string>().HasMaxLength(16);
        builder.Property(r => r.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(r => r.Content).HasJson();
        builder.Property(r => r.Editors).HasJson();
        builder.Property(r => r.CoAuthors).HasJson();
        builder.Property(r => r.GaveWay).HasJson();
        builder.Property(r => r.WarningReasons).HasJson();
        builder.Property(r => r.Steps).HasJson();
        builder.Property<uint>("Version").IsRowVersion();
    }
}

internal sealed class RevisionEditConfiguration : IEntityTypeConfiguration<RevisionEdit>
{
    public void Configure(EntityTypeBuilder<RevisionEdit> builder)
    {
        builder.ToTable("revision_edits");
        builder.HasKey(e => new { e.RevisionId, e.Edition });
        builder.HasOne<ItemRevision>().WithMany().HasForeignKey(e => e.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(e => e.RegionCode).HasMaxLength(12);
        builder.Property(e => e.Name).HasMaxLength(200);
        builder.Property(e => e.Changes).HasJson();
        builder.Property(e => e.Undo).HasJson();
    }
}

internal sealed class PublicationSetConfiguration : IEntityTypeConfiguration<PublicationSet>
{
    public void Configure(EntityTypeBuilder<PublicationSet> builder)
    {
        builder.ToTable("publication_sets");
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => s.EffectiveAt).HasFilter("status = 'Scheduled'");
        builder.Property(s => s.Name).HasMaxLength(PublicationSet.MaxName);
        builder.Property(s => s.RegionCode).HasMaxLength(12);
        builder.Property(s => s.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(s => s.Members).HasJson();
        builder.Property(s => s.PublisherName).HasMaxLength(200);
        builder.Property(s => s.FailureCode).HasMaxLength(100);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
