using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Persistence.Outbox;

/// <summary>Delivers outbox rows to their handlers, oldest first, at least once.</summary>
internal sealed class OutboxDispatcher(
    IServiceScopeFactory scopes,
    DomainEventDelivery delivery,
    OutboxSignal signal,
    TimeProvider clock,
    ILogger<OutboxDispatcher> log) : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await TryDeliverBatchAsync(stoppingToken) == 0) await signal.WaitAsync(Pause, stoppingToken);
        }
    }

    /// <summary>One batch: claims what is due, delivers it, and writes down how it went. Answers how many it claimed.</summary>
    public async Task<int> DeliverBatchAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();

        var claimed = await ClaimAsync(db, clock.GetUtcNow(), ct);
        if (claimed.Count == 0) return 0;

        foreach (var message in claimed.OrderBy(m => m.Id)) await DeliverAsync(message, ct);
        await db.SaveChangesAsync(ct);
        return claimed.Count;
    }

    private async Task<int> TryDeliverBatchAsync(CancellationToken ct)
    {
        try
        {
            return await DeliverBatchAsync(ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The outbox could not be read; the next attempt follows shortly");
            return 0;
        }
    }

    /// <summary>
    /// Counts the attempt and moves the rows one lease ahead, in one statement and one commit. No lock is held while a
    /// gateway answers; what a dead host had claimed comes due again. SKIP LOCKED lets several hosts share the queue.
    /// </summary>
    private static Task<List<OutboxMessage>> ClaimAsync(
        GovServiceDbContext db, DateTimeOffset now, CancellationToken ct) =>
        db.Outbox
            .FromSql($"""
                UPDATE outbox_messages SET attempts = attempts + 1, due_at = {now + Lease}
                WHERE id IN (
                    SELECT id FROM outbox_messages
                    WHERE delivered_at IS NULL AND parked_at IS NULL AND due_at <= {now}
                    ORDER BY due_at LIMIT {BatchSize}
                    FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
            .ToListAsync(ct);

    private async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            await delivery.DeliverAsync(message.ToDomainEvent(), ct); // in a scope of its own
            message.MarkDelivered(clock.GetUtcNow());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            message.MarkFailed(exception, clock.GetUtcNow()); // moves due_at back, further each time
            log.LogWarning(
                exception, "Outbox message {MessageId} failed on attempt {Attempt}", message.Id, message.Attempts);
        }
    }
}
