using GovService.Domain.Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class ElectronicCertificateConfiguration : IEntityTypeConfiguration<ElectronicCertificate>
{
    public void Configure(EntityTypeBuilder<ElectronicCertificate> builder)
    {
        builder.ToTable("electronic_certificates");
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Identifier).IsUnique();
        builder.HasIndex(c => new { c.HolderCode, c.TypeId });
        builder.HasIndex(c => new { c.ApplicationId, c.Edition }).IsUnique(); // each version is issued once
        builder.Property(c => c.Identifier).HasMaxLength(100);
        builder.Property(c => c.TypeId).HasMaxLength(100);
        builder.Property(c => c.HolderCode).HasMaxLength(32);
        builder.Property(c => c.RegionCode).HasMaxLength(12);
        builder.Property(c => c.FaceData).HasJson();
        builder.Property(c => c.Edition).HasDefaultValue(1);
        builder.Property(c => c.Superseded).HasJson();
        builder.Property(c => c.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
