using GovService.Domain.Calendars;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Infrastructure.Calendars;

/// <summary>
/// The working calendars in memory. Dropped whole when any node imports a notice (NOTIFY calendars). Read over the small
/// pool, because it is asked for in the middle of transactions.
/// </summary>
internal sealed class WorkingCalendarCache([FromKeyedServices(PersistenceSetup.Leases)] NpgsqlDataSource database)
    : IWorkingCalendars
{
    private readonly DbContextOptions<GovServiceDbContext> _reading =
        new DbContextOptionsBuilder<GovServiceDbContext>().UseNpgsql(database).Options;

    private volatile State _state = new();

    /// <summary>What was read before is stale. Readers that are under way finish with the old state.</summary>
    public void Invalidate() => _state = new State();

    public async ValueTask<WorkingCalendar> ForAsync(string regionCode, CancellationToken ct)
    {
        var state = _state;
        var calendars = state.Calendars ??= await ReadAsync(ct);
        return calendars.For(regionCode);
    }

    private async Task<RegionalCalendars> ReadAsync(CancellationToken ct)
    {
        await using var db = new GovServiceDbContext(_reading);
        return new(await db.CalendarNotices.AsNoTracking().ToListAsync(ct));
    }

    private sealed class State
    {
        public RegionalCalendars? Calendars { get; set; }
    }
}
