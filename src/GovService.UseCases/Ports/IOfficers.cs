using GovService.UseCases.Common;

namespace GovService.UseCases.Ports;

/// <summary>在岗人员: the staff by post. Citizens' accounts are never read for it.</summary>
public interface IOfficers
{
    /// <summary>The rights of all enabled accounts that hold the role.</summary>
    Task<IReadOnlyList<AccountRights>> InAsync(Role role, CancellationToken ct);
}
