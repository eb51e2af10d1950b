using GovService.Domain.Calendars;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Applications;
using GovService.UseCases.Clocks;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Jobs;

/// <summary>
/// 期限重新计算: after a notice, counts every open application of its region again, batch by batch. How far it came is
/// written after each batch; a node that dies is followed by another, which repeats at most one batch to no effect.
/// </summary>
internal sealed class RecountDueDates(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RecountDueDates> log)
    : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>One batch of one recount. Answers whether there was one to work on.</summary>
    public async Task<bool> RunBatchAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();
        if (await ClaimAsync(db, clock.GetUtcNow(), ct) is not { } recount) return false;

        var batch = await ListAsync(db, recount, ct);
        foreach (var application in batch) await CountAsync(application, ct);

        if (batch.Count > 0) recount.Reach(batch[^1], batch.Count);
        if (batch.Count < BatchSize) recount.Finish(clock.GetUtcNow());
        recount.Hold(clock.GetUtcNow()); // the next batch is anybody's
        await db.SaveChangesAsync(ct);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await TryAsync(stoppingToken)) await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            return await RunBatchAsync(ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "Due dates could not be counted again; the next attempt follows shortly");
            return false;
        }
    }

    /// <summary>The oldest that nobody holds; oldest first, so that a later notice is counted on top of an earlier one.</summary>
    private static async Task<DueDateRecount?> ClaimAsync(GovServiceDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        var claimed = await db.DueDateRecounts
            .FromSql($"""
                UPDATE due_date_recounts SET held_until = {now + Hold}
                WHERE id = (
                    SELECT id FROM due_date_recounts
                    WHERE finished_at IS NULL AND held_until <= {now}
                    ORDER BY created_at LIMIT 1
                    FOR UPDATE SKIP LOCKED)
                RETURNING *, xmin
                """)
            .ToListAsync(ct);
        return claimed.SingleOrDefault();
    }

    private static Task<List<ApplicationId>> ListAsync(GovServiceDbContext db, DueDateRecount recount, CancellationToken ct)
    {
        var open = db.Applications.OpenIn(recount.RegionCode);
        if (recount.Reached is { } reached) open = open.Where(a => a.Id.CompareTo(reached) > 0);
        return open.OrderBy(a => a.Id).Take(BatchSize).Select(a => a.Id).ToListAsync(ct);
    }

    /// <summary>One that cannot be counted is the log's, and holds up no other.</summary>
    private async Task CountAsync(ApplicationId application, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ISystemCaller>().SendAsSystem(new RecountDueDate(application), ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The dates of application {ApplicationId} could not be counted again", application);
        }
    }
}
