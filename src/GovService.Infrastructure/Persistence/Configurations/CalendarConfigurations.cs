using GovService.Domain.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class CalendarNoticeConfiguration : IEntityTypeConfiguration<CalendarNotice>
{
    public void Configure(EntityTypeBuilder<CalendarNotice> builder)
    {
        builder.ToTable("calendar_notices");
        builder.HasKey(n => new { n.RegionCode, n.Year });
        builder.Property(n => n.RegionCode).HasMaxLength(12);
        builder.Property(n => n.Days).HasJson();
        builder.Property(n => n.Source).HasMaxLength(500);
        builder.Property(n => n.ImportedBy).HasMaxLength(200);
    }
}

internal sealed class DueDateRecountConfiguration : IEntityTypeConfiguration<DueDateRecount>
{
    public void Configure(EntityTypeBuilder<DueDateRecount> builder)
    {
        builder.ToTable("due_date_recounts");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.RegionCode).HasMaxLength(12);
        builder.Property<uint>("Version").IsRowVersion(); // who lost its hold writes no progress
        builder.HasIndex(r => r.HeldUntil).HasFilter("finished_at IS NULL");
    }
}
