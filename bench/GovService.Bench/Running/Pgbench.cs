using System.Globalization;
using System.Text.RegularExpressions;
using GovService.Bench.Measuring;
using Npgsql;

namespace GovService.Bench.Running;

/// <summary>The limit of PostgreSQL itself: the same statements from a client that does nothing else.</summary>
internal static partial class Pgbench
{
    private static readonly string Program = Directory.GetFiles("/usr/lib/postgresql", "pgbench", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault()
        ?? throw new InvalidOperationException("pgbench is not installed.");

    public static async Task<Slice> RunAsync(
        string database,
        IReadOnlyList<PgbenchScript> scripts,
        int clients,
        int perClient,
        params IEnumerable<(string Name, long Value)> numbers)
    {
        var folder = Directory.CreateTempSubdirectory("govservice-pgbench-");
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(database);
            List<string> arguments =
            [
                "-h", settings.Host!, "-p", $"{settings.Port}", "-U", settings.Username!, "-n", "-M", "prepared",
                "-c", $"{clients}", "-j", "2", "-t", $"{perClient}",
            ];
            foreach (var (name, value) in numbers) arguments.AddRange(["-D", $"{name}={value}"]);
            foreach (var (name, value) in scripts.SelectMany(s => s.Variables)) arguments.AddRange(["-D", $"{name}={value}"]);
            for (var i = 0; i < scripts.Count; i++)
            {
                var file = Path.Combine(folder.FullName, $"{i}.sql");
                await File.WriteAllTextAsync(file, scripts[i].Text);
                arguments.AddRange(["-f", file]);
            }

            var said = await Command.RunAsync(Program, [.. arguments, settings.Database!], ("PGPASSWORD", settings.Password!));
            return new(Number(Speed().Match(said)), P99Milliseconds: 0); // pgbench tells averages only
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Number(Match match) => double.Parse(match.Groups["value"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"tps = (?<value>[\d.]+) \(without", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Speed();
}
