using GovService.Domain.Applications;
using GovService.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class SupervisionCaseConfiguration : IEntityTypeConfiguration<SupervisionCase>
{
    public void Configure(EntityTypeBuilder<SupervisionCase> builder)
    {
        builder.ToTable("supervision_cases");
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.ApplicationId, c.Occasion }).IsUnique(); // one occasion, one case
        builder.HasIndex(c => new { c.DepartmentId, c.ReplyBy, c.Id }).HasFilter("status <> 'Closed'");
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(c => c.Number).HasMaxLength(60);
        builder.Property(c => c.RegionCode).HasMaxLength(12);
        builder.Property(c => c.Trigger).HasColumnName("reason").HasConversion<string>().HasMaxLength(20); // TRIGGER is a word of SQL
        builder.Property(c => c.Occasion).HasMaxLength(50);
        builder.Property(c => c.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(c => c.Steps).HasJson();
        builder.Property<uint>("Version").IsRowVersion();
    }
}
