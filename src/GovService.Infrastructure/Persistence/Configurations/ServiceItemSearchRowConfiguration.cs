using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

/// <summary>Columns are read by hand-written SQL (ServiceItemSearchSql): renaming one means changing it there.</summary>
internal sealed class ServiceItemSearchRowConfiguration : IEntityTypeConfiguration<ServiceItemSearchRow>
{
    public void Configure(EntityTypeBuilder<ServiceItemSearchRow> builder)
    {
        builder.ToTable("service_item_search");
        builder.HasKey(r => r.ServiceItemId);
        builder.HasOne<ServiceItem>().WithOne()
            .HasForeignKey<ServiceItemSearchRow>(r => r.ServiceItemId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.Property(r => r.Code).HasMaxLength(36);
        builder.Property(r => r.CatalogueId).HasMaxLength(100);
        builder.Property(r => r.Slug).HasMaxLength(100);
        builder.Property(r => r.Summary).HasJson();
        builder.Property(r => r.Tsv).HasColumnType("tsvector").HasComputedColumnSql("array_to_tsvector(terms)", stored: true);

        builder.HasIndex(r => r.Tsv).HasMethod("gin");
        builder.HasIndex(r => r.ShortNames).HasMethod("gin");
        builder.HasIndex(r => r.SortName).UseCollation("C"); // beginnings of names are ranges of bytes
    }
}
