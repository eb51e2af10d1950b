using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

/// <summary>The last serial leased for an item on a day; read and moved by one statement only.</summary>
internal sealed class ApplicationNumberBlock
{
    public Guid ServiceItemId { get; init; }
    public DateOnly Day { get; init; }
    public int LastSerial { get; init; }
}

internal sealed class ApplicationNumberBlockConfiguration : IEntityTypeConfiguration<ApplicationNumberBlock>
{
    public void Configure(EntityTypeBuilder<ApplicationNumberBlock> builder) =>
        builder.ToTable("application_number_blocks").HasKey(b => new { b.ServiceItemId, b.Day });
}
