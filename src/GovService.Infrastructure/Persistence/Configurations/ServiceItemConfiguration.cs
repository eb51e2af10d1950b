using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class ServiceItemConfiguration : IEntityTypeConfiguration<ServiceItem>
{
    public void Configure(EntityTypeBuilder<ServiceItem> builder)
    {
        builder.ToTable("service_items");
        builder.HasKey(i => i.Id);
        builder.HasIndex(i => i.CatalogueId).IsUnique();
        builder.HasIndex(i => i.Slug).IsUnique();
        builder.HasIndex(i => i.Code).IsUnique();
        builder.HasOne<Department>().WithMany().HasForeignKey(i => i.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.CatalogueId).HasMaxLength(ServiceItem.MaxCatalogueId);
        builder.Property(i => i.Name).HasMaxLength(500);
        builder.Property(i => i.Slug).HasMaxLength(100);
        builder.Property(i => i.Code).HasMaxLength(36);
        builder.Property(i => i.DistrictCode).HasMaxLength(12);
        builder.Property(i => i.RegionCode).HasMaxLength(12);
        builder.Property(i => i.CurrentContentHash).HasMaxLength(64);
        builder.HasOne<ServiceItem>().WithMany().HasForeignKey(i => i.BaseItemId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(i => i.StateReason).HasMaxLength(ServiceItem.MaxStateReason);
        builder.HasIndex(i => new { i.DepartmentId, i.ReviewBy });
        builder.Property<uint>("Version").IsRowVersion();
    }
}

internal sealed class ServiceItemVersionConfiguration : IEntityTypeConfiguration<ServiceItemVersion>
{
    public void Configure(EntityTypeBuilder<ServiceItemVersion> builder)
    {
        builder.ToTable("service_item_versions");
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => new { v.ServiceItemId, v.Number }).IsUnique();
        builder.HasOne<ServiceItem>().WithMany().HasForeignKey(v => v.ServiceItemId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(v => v.Content).HasJson();
        builder.Property(v => v.ContentHash).HasMaxLength(64);
    }
}
