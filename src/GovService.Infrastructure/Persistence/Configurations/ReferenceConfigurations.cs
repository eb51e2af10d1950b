using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

// What items refer to: small tables under their natural keys, each described by the catalogue file.

internal sealed class DepartmentConfiguration : IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Department> builder)
    {
        builder.ToTable("departments");
        builder.HasKey(d => d.Id);
        builder.HasIndex(d => d.CatalogueId).IsUnique();
    }
}

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder) => builder.ToTable("regions").HasKey(r => r.Code);
}

internal sealed class ServiceSiteConfiguration : IEntityTypeConfiguration<ServiceSite>
{
    public void Configure(EntityTypeBuilder<ServiceSite> builder) =>
        builder.ToTable("service_sites").HasKey(s => s.CatalogueId);
}

internal sealed class CertificateTypeConfiguration : IEntityTypeConfiguration<CertificateType>
{
    public void Configure(EntityTypeBuilder<CertificateType> builder)
    {
        builder.ToTable("certificate_types").HasKey(t => t.CatalogueId);
        builder.Property(t => t.HolderKind).HasConversion<string>().HasMaxLength(16);
    }
}

internal sealed class DataResourceConfiguration : IEntityTypeConfiguration<DataResource>
{
    public void Configure(EntityTypeBuilder<DataResource> builder) =>
        builder.ToTable("data_resources").HasKey(r => r.CatalogueId);
}

internal sealed class CodeSetConfiguration : IEntityTypeConfiguration<CodeSet>
{
    public void Configure(EntityTypeBuilder<CodeSet> builder)
    {
        builder.ToTable("code_sets").HasKey(s => s.Name);
        builder.Property(s => s.Values).HasColumnName("entries").HasJson();
    }
}
