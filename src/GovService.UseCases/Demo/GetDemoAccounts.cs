using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Demo;

/// <summary>演示账户一览, for the sign-in page. Null outside Demo.</summary>
[AllowAnyone]
public sealed record GetDemoAccounts : IQuery<DemoAccountList?>;

public sealed record DemoAccountList(string Password, IReadOnlyList<DemoAccount> Accounts);

internal sealed class GetDemoAccountsHandler(IDemoAccounts? accounts = null)
    : IQueryHandler<GetDemoAccounts, DemoAccountList?>
{
    public Task<DemoAccountList?> Handle(GetDemoAccounts query, CancellationToken ct) =>
        Task.FromResult(accounts is null ? null : new DemoAccountList(accounts.Password, accounts.All));
}
