using GovService.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class SmsCodeRequestConfiguration : IEntityTypeConfiguration<SmsCodeRequest>
{
    public void Configure(EntityTypeBuilder<SmsCodeRequest> builder)
    {
        builder.ToTable("sms_codes");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.AccountId, r.CreatedAt });
        builder.Property(r => r.Mobile).HasMaxLength(20);
        builder.Property(r => r.Purpose).HasConversion<string>().HasMaxLength(16);
        builder.Property<uint>("Version").IsRowVersion();
    }
}

/// <summary>Tries at one thing; read and moved by one statement only.</summary>
internal sealed class AttemptRow
{
    /// <summary>SM3 of what was tried: neither names nor numbers stand here.</summary>
    public string Key { get; init; } = "";

    public int Count { get; init; }
    public DateTimeOffset Until { get; init; }
}

internal sealed class AttemptRowConfiguration : IEntityTypeConfiguration<AttemptRow>
{
    public void Configure(EntityTypeBuilder<AttemptRow> builder)
    {
        builder.ToTable("attempts").HasKey(a => a.Key);
        builder.Property(a => a.Key).HasMaxLength(64);
    }
}

/// <summary>A session that was ended before its time.</summary>
internal sealed class EndedSessionRow
{
    public Guid Id { get; init; }

    /// <summary>Then its cookie is worth nothing anyway, and the row goes.</summary>
    public DateTimeOffset Until { get; init; }
}

internal sealed class EndedSessionRowConfiguration : IEntityTypeConfiguration<EndedSessionRow>
{
    public void Configure(EntityTypeBuilder<EndedSessionRow> builder)
    {
        builder.ToTable("ended_sessions").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}

/// <summary>What the stand-in gateway would have sent; the key keeps a message from being sent twice.</summary>
internal sealed class SmsMessageRow
{
    public string Key { get; init; } = "";
    public string Mobile { get; init; } = "";
    public string Text { get; init; } = "";
    public DateTimeOffset SentAt { get; init; }
}

internal sealed class SmsMessageRowConfiguration : IEntityTypeConfiguration<SmsMessageRow>
{
    public void Configure(EntityTypeBuilder<SmsMessageRow> builder)
    {
        builder.ToTable("sms_messages").HasKey(m => m.Key);
        builder.HasIndex(m => m.SentAt);
        builder.Property(m => m.Key).HasMaxLength(200);
        builder.Property(m => m.Mobile).HasMaxLength(20);
    }
}
