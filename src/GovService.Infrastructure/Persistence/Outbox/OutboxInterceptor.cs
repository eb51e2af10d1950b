using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GovService.Infrastructure.Persistence.Outbox;

/// <summary>Events become rows in the transaction that made them true; after the commit the dispatcher is woken.</summary>
internal sealed class OutboxInterceptor(TimeProvider clock, OutboxSignal signal)
    : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            var now = clock.GetUtcNow();
            var messages =
                from root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity)
                let region = (root as IRegional)?.RegionCode ?? ""
                from domainEvent in root.TakeEvents()
                select OutboxMessage.For(domainEvent, region, now);
            db.AddRange(messages.ToList());
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context?.Database.CurrentTransaction is null) WakeFor(eventData.Context); // else at its commit
        return base.SavedChangesAsync(eventData, result, cancellationToken);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        WakeFor(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>Only what raised something: the dispatcher's own savings would wake it for ever.</summary>
    private void WakeFor(DbContext? db)
    {
        if (db?.ChangeTracker.Entries<OutboxMessage>().Any(m => m.Entity.Attempts == 0) == true) signal.Wake();
    }
}
