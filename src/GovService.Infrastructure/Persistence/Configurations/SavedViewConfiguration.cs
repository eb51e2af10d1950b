using GovService.Domain.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => new { v.AccountId, v.Queue, v.Name }).IsUnique();
        builder.Property(v => v.Queue).HasConversion<string>().HasMaxLength(16);
        builder.Property(v => v.Name).HasMaxLength(SavedView.MaxName);
        builder.Property(v => v.Filter).HasMaxLength(SavedView.MaxFilter);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
