using GovService.Domain.Commitments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class CommitmentCheckConfiguration : IEntityTypeConfiguration<CommitmentCheck>
{
    public void Configure(EntityTypeBuilder<CommitmentCheck> builder)
    {
        builder.ToTable("commitment_checks");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.RegionCode).HasMaxLength(12);
        builder.Property(c => c.ApplicantCode).HasMaxLength(32);
        builder.Property(c => c.Promises).HasJson();
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasIndex(c => new { c.DepartmentId, c.DueBy }).HasFilter("checked_at IS NULL");
        builder.HasIndex(c => new { c.ApplicantCode, c.BrokenAt }).HasFilter("broken_at IS NOT NULL");
    }
}
