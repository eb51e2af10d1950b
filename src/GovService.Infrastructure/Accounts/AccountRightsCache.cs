using System.Collections.Concurrent;
using GovService.Domain.Accounts;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Accounts;

/// <summary>Rights in memory, dropped whole when any account changes anywhere (NOTIFY rights).</summary>
internal sealed class AccountRightsCache(IServiceScopeFactory scopes) : IAccountRights
{
    private const int MaxAccounts = 50_000;

    private volatile ConcurrentDictionary<UserId, AccountRights> _rights = new();

    public void Invalidate() => _rights = new();

    public async ValueTask<AccountRights> OfAsync(UserId account, CancellationToken ct)
    {
        var rights = _rights;
        if (rights.TryGetValue(account, out var known)) return known;

        await using var scope = scopes.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<GovServiceDbContext>().Accounts.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == account && !a.IsDisabled, ct);
        if (rights.Count >= MaxAccounts) rights.Clear();
        return rights[account] = stored is null ? AccountRights.None : RightsOf(stored);
    }

    private static AccountRights RightsOf(Account account) => new(
        account.Id,
        account.Person.Name,
        account.Duties.Select(d => d.Role).ToHashSet(),
        account.Duties.SelectMany(d => d.Departments).ToHashSet(),
        account.Duties.SelectMany(d => d.Districts).ToHashSet(StringComparer.Ordinal));
}
