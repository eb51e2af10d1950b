using GovService.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace GovService.TestKit;

/// <summary>The schema as its migrations make it, the way an installation gets it.</summary>
public static class Schema
{
    public static async Task MigrateAsync(string connectionString)
    {
        var options = new DbContextOptionsBuilder<GovServiceDbContext>().UseNpgsql(connectionString).Options;
        await using var db = new GovServiceDbContext(options);
        await db.Database.MigrateAsync();
    }
}
