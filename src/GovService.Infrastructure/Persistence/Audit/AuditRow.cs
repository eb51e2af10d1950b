using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Audit;

/// <summary>
/// 审计记录: one act on one application, chained to the act before it by SM3. The application role of the database may
/// insert and read these rows; it may neither change nor delete them.
/// </summary>
internal sealed class AuditRow
{
    public Guid Id { get; init; }
    public Guid ApplicationId { get; init; }
    public string RegionCode { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public int Sequence { get; init; }

    /// <summary>RFC 8785 JSON; repeats every other column, so that none can be changed alone.</summary>
    public string Content { get; init; } = "";

    /// <summary>The hash of the row before, or empty for the first.</summary>
    public string PreviousHash { get; init; } = "";

    /// <summary>SM3(previous hash ‖ content), hex.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The seal that covers the row; null until the sealing job has come by.</summary>
    public long? SealNumber { get; init; }
}

/// <summary>
/// 审计封存: the global chain. Each seal covers a batch of audit rows by their Merkle root and the seal before it, made
/// by a background job, so that writers never wait for each other.
/// </summary>
internal sealed class AuditSeal
{
    public long Number { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The sealed rows in the order of the Merkle leaves; named, so that a missing one can be named too.</summary>
    public Guid[] RowIds { get; init; } = [];

    /// <summary>Over the hashes of its rows.</summary>
    public string MerkleRoot { get; init; } = "";
    public string PreviousHash { get; init; } = "";

    /// <summary>SM3(previous hash ‖ number ‖ time ‖ Merkle root), hex.</summary>
    public string Hash { get; init; } = "";

    public string KeyId { get; init; } = "";

    /// <summary>SM2 over the hash, base64url.</summary>
    public string Signature { get; init; } = "";
}

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("application_audit");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.ApplicationId, r.Sequence }).IsUnique();
        builder.HasIndex(r => r.Id).HasFilter("seal_number IS NULL").HasDatabaseName("ix_application_audit_unsealed");
        builder.HasIndex(r => r.SealNumber).HasFilter("seal_number IS NOT NULL");
        builder.Property(r => r.RegionCode).HasMaxLength(12);
        builder.Property(r => r.PreviousHash).HasMaxLength(64);
        builder.Property(r => r.Hash).HasMaxLength(64);
    }
}

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("audit_seals");
        builder.HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
    }
}
