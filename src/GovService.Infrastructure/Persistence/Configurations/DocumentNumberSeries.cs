using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

/// <summary>文号序列: the last serial of a prefix in a year; read and moved by one statement only, held until the commit.</summary>
internal sealed class DocumentNumberSeries
{
    public string Prefix { get; init; } = "";
    public int Year { get; init; }
    public int LastSerial { get; init; }
}

internal sealed class DocumentNumberSeriesConfiguration : IEntityTypeConfiguration<DocumentNumberSeries>
{
    public void Configure(EntityTypeBuilder<DocumentNumberSeries> builder)
    {
        builder.ToTable("document_number_series").HasKey(s => new { s.Prefix, s.Year });
        builder.Property(s => s.Prefix).HasMaxLength(20);
    }
}
