using GovService.UseCases.Demo;

namespace GovService.UseCases.Ports;

/// <summary>演示账户: who can be tried out, with the one password. There in Demo only.</summary>
public interface IDemoAccounts
{
    string Password { get; }

    IReadOnlyList<DemoAccount> All { get; }
}
