using GovService.UseCases.Ports;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.DataSharing;

/// <summary>未配置数据共享: every source counts as down, so that materials are asked for instead.</summary>
internal sealed class DataSharingNotConfigured(TimeProvider clock, ILogger<DataSharingNotConfigured> log) : IDataSharing
{
    public Task<DataAnswer> QueryAsync(DataQuery query, CancellationToken ct)
    {
        log.LogWarning("No data sharing is configured: {Resource} was not asked", query.Resource);
        return Task.FromResult(new DataAnswer(DataOutcome.SourceDown, "", clock.GetUtcNow()));
    }
}
