using GovService.TestKit;
using Npgsql;

namespace GovService.Web.Tests.Faults;

/// <summary>One kill of the many that <c>./gov drill submit</c> makes.</summary>
public sealed class KilledPortalTests(Portal portal)
{
    private const string Password = "Nanqiao-2026-demo";

    [Fact]
    public async Task What_a_killed_portal_had_committed_and_not_dispatched_is_dispatched_once_by_its_successor()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("govservice-killed-").FullName;
        var connection = await portal.CreateDatabaseAsync();
        await using var database = NpgsqlDataSource.Create(connection);
        await using var first = await StartAsync(connection, folder);
        await using var gate = await DispatchGate.InstallAsync(connection);
        using var citizen = new Citizen("citizen", Password, () => first.Address);
        await citizen.SignInAsync(ct);
        var draft = await citizen.PrepareAsync(Wish.LicenceCancelled, ct);

        await gate.CloseAsync(DispatchStage.Claim);
        var told = await citizen.SubmitAsync(draft, ct);
        await gate.WaitForAnArrivalAsync(ct);
        await first.KillAsync();
        await gate.OpenAsync();
        var sentByTheKilled = await SentAsync(database, told);
        await using var successor = await StartAsync(connection, folder);
        while (await WaitingAsync(database) > 0) await Task.Delay(50, ct);

        sentByTheKilled.ShouldBe(0);
        (await SentAsync(database, told)).ShouldBe(1);
        (await CountAsync(database, $"SELECT count(*) FROM applications WHERE number = '{told.Number}'")).ShouldBe(1);
        (await CountAsync(database, "SELECT count(*) FROM outbox_messages WHERE type = 'ApplicationSubmitted'")).ShouldBe(1);
        Directory.Delete(folder, recursive: true);
    }

    private static Task<ServerProcess> StartAsync(string connection, string folder) =>
        PortalProcess.StartAsync(PortalProcess.Built, connection, folder);

    private static Task<long> SentAsync(NpgsqlDataSource database, Acknowledgement told) =>
        CountAsync(database, $"SELECT count(*) FROM sms_messages WHERE key = 'application_submitted:{told.ApplicationId}'");

    private static Task<long> WaitingAsync(NpgsqlDataSource database) =>
        CountAsync(database, "SELECT count(*) FROM outbox_messages WHERE delivered_at IS NULL");

    private static async Task<long> CountAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
