namespace GovService.UseCases.Ports;

/// <summary>演示账户: who can be tried out, with the one password. There in Demo only.</summary>
public interface IDemoAccounts
{
    string Password { get; }

    IReadOnlyList<DemoAccount> All { get; }
}

/// <param name="Summary">What the account is for.</param>
public sealed record DemoAccount(string LoginName, string Name, string Mobile, string Summary);
