using GovService.Infrastructure;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Persistence;

public sealed class DatabaseSchemaTests(TestHost host) : UseCaseTest(host)
{
    private IDatabaseSchema Schema => Host.Services.GetRequiredService<IDatabaseSchema>();

    [Fact]
    public async Task A_second_node_waits_until_the_first_has_started()
    {
        var first = await Schema.BringUpToDateAsync(CancellationToken.None);

        var second = Schema.BringUpToDateAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        second.IsCompleted.ShouldBeFalse();

        await first.DisposeAsync();
        await (await second.WaitAsync(TimeSpan.FromSeconds(30))).DisposeAsync();
    }

    [Fact]
    public async Task A_program_older_than_its_database_refuses_to_start()
    {
        await SqlAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29991231000000_FromTheFuture', '99.0.0')""");

        var refused = await Should.ThrowAsync<StartRefusedException>(() => Schema.BringUpToDateAsync(CancellationToken.None));

        refused.Message.ShouldContain("29991231000000_FromTheFuture");
        await SqlAsync("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '2999%'""");
    }

    private Task<int> SqlAsync(string sql) => Stored(db => db.Database.ExecuteSqlRawAsync(sql));
}
