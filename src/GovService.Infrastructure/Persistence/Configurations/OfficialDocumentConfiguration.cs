using GovService.Domain.Applications;
using GovService.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class OfficialDocumentConfiguration : IEntityTypeConfiguration<OfficialDocument>
{
    public void Configure(EntityTypeBuilder<OfficialDocument> builder)
    {
        builder.ToTable("official_documents");
        builder.HasKey(d => d.Id);
        builder.HasOne<Application>().WithMany().HasForeignKey(d => d.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.ApplicationId, d.Sequence, d.Type }).IsUnique();
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => d.VerificationCode).IsUnique();
        builder.HasIndex(d => d.IssuedAt).HasFilter("file_hash IS NULL"); // what is still to be printed
        builder.Property(d => d.Type).HasConversion<string>().HasMaxLength(32);
        builder.Property(d => d.Number).HasMaxLength(40);
        builder.Property(d => d.VerificationCode).HasMaxLength(VerificationCode.Length);
        builder.Property(d => d.AuthorityName).HasMaxLength(200);
        builder.Property(d => d.RegionCode).HasMaxLength(12);
        builder.Property(d => d.MaskedApplicant).HasMaxLength(200);
        builder.Property(d => d.IssuedBy).HasMaxLength(200);
        builder.Property(d => d.Content).HasJson();
        builder.Property(d => d.Status).HasConversion<string>().HasMaxLength(8);
        builder.Property(d => d.FileHash).HasMaxLength(64);
        builder.Property<uint>("Version").IsRowVersion(); // two printers, one file
    }
}
