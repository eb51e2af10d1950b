using GovService.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class ApplicationDraftConfiguration : IEntityTypeConfiguration<ApplicationDraft>
{
    public void Configure(EntityTypeBuilder<ApplicationDraft> builder)
    {
        builder.ToTable("application_drafts");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.RegionCode).HasMaxLength(12);
        builder.Property(d => d.Signature).HasJson();
        builder.Property(d => d.Marks).HasJson();
        builder.Property<uint>("Version").IsRowVersion();

        builder.ComplexProperty(d => d.Applicant, applicant =>
        {
            applicant.Property(p => p.Kind).HasConversion<string>().HasMaxLength(16);
            applicant.Property(p => p.Name).HasMaxLength(200);
            applicant.Property(p => p.Code).HasMaxLength(32);
            applicant.Property(p => p.Mobile).HasMaxLength(20);
            applicant.Property(p => p.AgentName).HasMaxLength(200);
        });

        builder.OwnsMany(d => d.Entries, entry =>
        {
            entry.ToTable("application_draft_entries");
            entry.WithOwner().HasForeignKey("DraftId");
            entry.HasKey("DraftId", nameof(DraftEntry.Key));
            entry.Property(e => e.Key).HasMaxLength(200);
            entry.Property(e => e.Source).HasConversion<string>().HasMaxLength(16);
        });
    }
}
