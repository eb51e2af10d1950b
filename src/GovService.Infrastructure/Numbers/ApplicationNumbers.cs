using System.Collections.Concurrent;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Infrastructure.Numbers;

/// <summary>
/// Leases blocks of serials per item and day. The block grows with demand, so that a quiet item wastes few numbers and
/// a busy one asks the database seldom. A restart leaves a gap, never a double.
/// </summary>
internal sealed class ApplicationNumbers([FromKeyedServices(PersistenceSetup.Leases)] NpgsqlDataSource database)
    : IApplicationNumbers
{
    private const int FirstBlock = 4;
    private const int LargestBlock = 256;

    private readonly ConcurrentDictionary<(ServiceItemId Item, DateOnly Day), Lease> _leases = new();
    private DateOnly _today;

    public async ValueTask<string> NextAsync(
        ServiceItemId item, string implementationCode, DateOnly day, CancellationToken ct)
    {
        ForgetOtherDays(day);
        var lease = _leases.GetOrAdd((item, day), _ => new Lease());
        await lease.Gate.WaitAsync(ct);
        try
        {
            if (lease.Next > lease.Last) await RenewAsync(lease, item, day, ct);
            return ApplicationNumber.Create(ImplementationCode.Parse(implementationCode).Value, day, lease.Next++).Value;
        }
        finally
        {
            lease.Gate.Release();
        }
    }

    private async Task RenewAsync(Lease lease, ServiceItemId item, DateOnly day, CancellationToken ct)
    {
        lease.Block = Math.Min(lease.Block == 0 ? FirstBlock : lease.Block * 4, LargestBlock);
        await using var command = database.CreateCommand("""
            INSERT INTO application_number_blocks (service_item_id, day, last_serial) VALUES ($1, $2, $3)
            ON CONFLICT (service_item_id, day)
            DO UPDATE SET last_serial = application_number_blocks.last_serial + $3
            RETURNING last_serial
            """);
        command.Parameters.Add(new() { Value = item.Value });
        command.Parameters.Add(new() { Value = day });
        command.Parameters.Add(new() { Value = lease.Block });
        lease.Last = (int)(await command.ExecuteScalarAsync(ct))!;
        lease.Next = lease.Last - lease.Block + 1;
    }

    private void ForgetOtherDays(DateOnly day)
    {
        if (_today == day) return;

        _today = day;
        foreach (var old in _leases.Keys.Where(k => k.Day != day)) _leases.TryRemove(old, out _);
    }

    private sealed class Lease
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);
        public int Block { get; set; }
        public int Next { get; set; } = 1;
        public int Last { get; set; }
    }
}
