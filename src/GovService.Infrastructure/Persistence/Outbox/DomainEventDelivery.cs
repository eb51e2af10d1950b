using GovService.UseCases.Common;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Persistence.Outbox;

/// <summary>Hands an event to all its handlers, each in a scope of its own, acting as the system.</summary>
internal sealed class DomainEventDelivery(IServiceScopeFactory scopes)
{
    public Task DeliverAsync(IDomainEvent domainEvent, CancellationToken ct)
    {
        var deliver = typeof(DomainEventDelivery).GetMethod(nameof(DeliverToAllAsync))!
            .MakeGenericMethod(domainEvent.GetType());
        return (Task)deliver.Invoke(this, [domainEvent, ct])!;
    }

    public async Task DeliverToAllAsync<TEvent>(TEvent domainEvent, CancellationToken ct)
        where TEvent : IDomainEvent
    {
        int count;
        await using (var scope = scopes.CreateAsyncScope())
            count = scope.ServiceProvider.GetServices<IDomainEventHandler<TEvent>>().Count();

        for (var i = 0; i < count; i++)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetServices<IDomainEventHandler<TEvent>>().ElementAt(i)
                .HandleAsync(domainEvent, ct);
        }
    }
}
