using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Ports;

/// <summary>
/// 办件编号: leases blocks of serials per item and day, so that a submission costs no round trip of its own.
/// Gaps are allowed; doubles are not.
/// </summary>
public interface IApplicationNumbers
{
    ValueTask<string> NextAsync(ServiceItemId item, string implementationCode, DateOnly day, CancellationToken ct);
}
