using GovService.UseCases.Common;

namespace GovService.UseCases.Ports;

/// <summary>
/// Reads the rights of accounts from memory; a change of rights anywhere is known here within a second.
/// </summary>
public interface IAccountRights
{
    /// <summary>The rights of an account; <see cref="AccountRights.None"/> when it does not exist or is disabled.</summary>
    ValueTask<AccountRights> OfAsync(UserId account, CancellationToken ct);
}
