using System.Text.Json;
using GovService.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Outbox;

/// <summary>A domain event on its way to its handlers; written in the transaction that made it true.</summary>
internal sealed class OutboxMessage : IRegional
{
    /// <summary>Then the message stays parked until an operator sends or drops it.</summary>
    public const int MaxAttempts = 10;

    private static readonly Dictionary<string, Type> EventTypes = typeof(Application).Assembly.GetTypes()
        .Where(t => t.IsClass && t.IsAssignableTo(typeof(IDomainEvent)))
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    private OutboxMessage() { }

    public Guid Id { get; private init; }
    public string RegionCode { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }
    public string Type { get; private init; } = "";
    public string Payload { get; private init; } = "";
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset? DeliveredAt { get; private set; }
    public DateTimeOffset? ParkedAt { get; private set; }
    public int Attempts { get; private set; }
    public string? LastError { get; private set; }

    public static OutboxMessage For(IDomainEvent domainEvent, string regionCode, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RegionCode = regionCode,
        CreatedAt = now,
        Type = domainEvent.GetType().Name,
        Payload = JsonSerializer.Serialize(domainEvent, domainEvent.GetType(), JsonColumn.Options),
        DueAt = now,
    };

    /// <exception cref="InvalidOperationException">A type that this version does not know, as after a roll-back.</exception>
    public IDomainEvent ToDomainEvent() => EventTypes.TryGetValue(Type, out var type)
        ? (IDomainEvent)JsonSerializer.Deserialize(Payload, type, JsonColumn.Options)!
        : throw new InvalidOperationException($"Unknown event type {Type}.");

    public void MarkDelivered(DateTimeOffset now) => DeliveredAt = now;

    /// <summary>Further back each time: 2 s, 4 s … 17 min; after the last attempt it is parked.</summary>
    public void MarkFailed(Exception exception, DateTimeOffset now)
    {
        DueAt = now.AddSeconds(Math.Pow(2, Attempts));
        LastError = exception.GetType().Name;
        if (Attempts >= MaxAttempts) ParkedAt = now;
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_messages");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.RegionCode).HasMaxLength(12);
        builder.Property(m => m.Type).HasMaxLength(100);
        builder.Property(m => m.Payload).HasColumnType("jsonb");
        builder.HasIndex(m => m.DueAt).HasFilter("delivered_at IS NULL AND parked_at IS NULL");
    }
}
