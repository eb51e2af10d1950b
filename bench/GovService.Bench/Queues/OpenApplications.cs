using GovService.Bench.Submit;
using GovService.Domain.Accounts;
using GovService.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Bench.Queues;

/// <summary>
/// What waits for review in a county: the submitted patterns again and again, accepted, due within three weeks and some
/// already late, and the reviewer of the department that has most of them.
/// </summary>
internal static class OpenApplications
{
    public const int Count = 200_000;

    private static readonly string Sql = $"""
        INSERT INTO applications
        SELECT copy.* FROM generate_series(1, {Count}) n
        JOIN (SELECT row_number() OVER (ORDER BY id) - 1 AS pattern, * FROM applications) p
            ON p.pattern = n % (SELECT count(*) FROM applications)
        JOIN applications original ON original.id = p.id
        CROSS JOIN LATERAL jsonb_populate_record(original, jsonb_build_object(
            'id', {SignedDrafts.SqlId("n", kind: 9)}, 'number', 'B' || n, 'status', 'Accepted',
            'due_by', now() + (n % 500 - 20) * interval '1 hour')) copy;
        ANALYZE applications;
        CHECKPOINT;
        """;

    public static async Task<Account> CreateAsync(string database, IServiceProvider services)
    {
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(Sql, connection);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();
        var busiest = await db.Applications.GroupBy(a => a.DepartmentId)
            .OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        var reviewer = Account.Open(
            UserId.New(), "bench-reviewer", new("测试人员", "", "13900000619", ""), isDemo: true, TimeProvider.System.GetUtcNow());
        reviewer.Assign([new Duty(Role.Reviewer, [busiest], [])]);
        db.Add(reviewer);
        await db.SaveChangesAsync();
        return reviewer;
    }
}
