namespace GovService.UseCases.Accounts;

/// <summary>Who has proven to be whom: what a new session needs to know.</summary>
public sealed record SignedIn(UserId Account, string Name, IReadOnlyList<Role> Roles);
