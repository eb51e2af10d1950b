using System.Security.Claims;
using GovService.Bench.Measuring;
using GovService.Bench.Running;
using GovService.TestKit;
using GovService.UseCases.ServiceItems;
using Npgsql;

namespace GovService.Bench.Search;

/// <summary>Search through the whole use case in a county's catalogue, beside pgbench with the very same statements.</summary>
internal static class SearchBench
{
    private const int Clients = 4;

    private static readonly ClaimsPrincipal Nobody = new();

    /// <summary>Everyday words, official names, pinyin, initials; narrow and broad.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        "驾照", "房产证", "开餐馆", "低保", "sfz", "shenfenzheng", "社保卡", "营业执照", "结婚", "公积金",
        "生育津贴", "残疾人证", "食品经营许可", "临时救助", "户口迁移", "退休", "gsyyzz", "医保报销", "老年人优待证", "施工许可",
    ];

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        var database = await postgres.CreateDatabaseAsync();
        using var host = new BenchHost(database);
        await GeneratedItems.CreateAsync(host, database, GeneratedItems.County);

        var scripts = await ScriptsAsync(database);
        var meter = await CpuMeter.OfAsync(database);
        var perClient = await CalibratedAsync(effort);
        await LimitAsync();
        var pairs = await Pairs.MeasureAsync(effort, LimitAsync, OursAsync);

        report.Note("items", await CountAsync(database));
        report.AtLeast("search / its SQL alone", pairs.BySpeed, 0.5);
        report.Note("the same by CPU of all processes", pairs.ByCpu);
        report.Note("search", pairs, "search");

        Task<Slice> LimitAsync() => meter.OfAsync(
            Clients * perClient, () => Pgbench.RunAsync(database, scripts, Clients, perClient));

        Task<Slice> OursAsync() => meter.OfAsync(
            Clients * perClient,
            () => Load.RunAsync(Clients, perClient, (client, i) => SearchAsync(host, Texts[(client + i) % Texts.Count])));

        // As many searches as fill a slice.
        async Task<int> CalibratedAsync(Effort wanted)
        {
            perClient = Texts.Count * 2;
            await OursAsync();
            var slice = await OursAsync();
            return Math.Max(Texts.Count, (int)(slice.PerSecond * wanted.Slice.TotalSeconds / Clients));
        }
    }

    private static Task<ServiceItemResults> SearchAsync(BenchHost host, string text) =>
        host.UseCases.SendAs(Nobody, new SearchServiceItems(text));

    private static async Task<IReadOnlyList<PgbenchScript>> ScriptsAsync(string database)
    {
        using var capture = new StatementCapture(database);
        using var listened = new BenchHost(database, capture.ListenTo);
        await SearchAsync(listened, Texts[0]); // reads what the catalogue refers to
        List<PgbenchScript> scripts = [];
        foreach (var text in Texts)
        {
            var sent = await capture.OfAsync(() => SearchAsync(listened, text));
            scripts.Add(PgbenchScript.Of($"s{scripts.Count}", sent, _ => null, pipelined: false));
        }

        return scripts;
    }

    private static async Task<long> CountAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM service_item_search", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
