using System.Security.Claims;
using GovService.Domain.Accounts;
using GovService.Infrastructure.Persistence;
using GovService.Infrastructure.Persistence.Outbox;
using GovService.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests;

/// <summary>
/// A rule seen through its use case: <c>await As(clerk).Send(new …)</c>. The database holds the shipped catalogue; it is
/// the class's own, so tests of one class tell their rows apart by id.
/// </summary>
public abstract class UseCaseTest(TestHost host) : IClassFixture<TestHost>
{
    protected TestHost Host => host;

    protected FakeClock Clock => host.Clock;

    protected SentSms Sms => host.Sms;

    protected FakeDataSharing DataSharing => host.DataSharing;

    protected Caller As(Account account) => As(account.Id);

    protected Caller As(UserId account) => new(host, PrincipalOf(account));

    protected Caller AsSystem() => new(host, principal: null);

    protected Caller AsNobody() => new(host, new ClaimsPrincipal());

    /// <summary>Stores what a test starts from.</summary>
    protected Task<TRoot> Given<TRoot>(TRoot root) where TRoot : AggregateRoot =>
        host.WithDbAsync(async db =>
        {
            db.Add(root);
            await db.SaveChangesAsync();
            return root;
        });

    /// <summary>What stands in the database now.</summary>
    private protected Task<T> Stored<T>(Func<GovServiceDbContext, Task<T>> read) => host.WithDbAsync(read);

    /// <summary>The facts written to the outbox so far, oldest first, delivered or not.</summary>
    protected Task<IReadOnlyList<IDomainEvent>> OutboxEvents() =>
        host.WithDbAsync<IReadOnlyList<IDomainEvent>>(async db =>
        {
            var messages = await db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
            return [.. messages.Select(m => m.ToDomainEvent())];
        });

    /// <summary>Delivers what is due in the outbox, as the dispatcher would, until nothing is.</summary>
    protected async Task DeliverEvents()
    {
        host.ForgetCaches();
        var dispatcher = host.Services.GetRequiredService<OutboxDispatcher>();
        while (await dispatcher.DeliverBatchAsync(CancellationToken.None) > 0)
        {
            // One batch may have written the next.
        }
    }

    private static ClaimsPrincipal PrincipalOf(UserId account) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.ToString())], "test"));
}

/// <summary>Who sends the next message. Each message runs in a scope of its own, as it does for a page.</summary>
public sealed class Caller
{
    private readonly TestHost _host;
    private readonly ClaimsPrincipal? _principal;

    internal Caller(TestHost host, ClaimsPrincipal? principal) => (_host, _principal) = (host, principal);

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> message) => _principal is null
        ? _host.UseCases.SendAsSystem(message)
        : _host.UseCases.SendAs(_principal, message);
}
