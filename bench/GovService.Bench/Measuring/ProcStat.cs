using System.Globalization;
using GovService.TestKit;

namespace GovService.Bench.Measuring;

/// <summary>The machine's time so far, in ticks, from /proc/stat.</summary>
internal sealed record ProcStat(long Total, long Steal)
{
    private const int StealColumn = 7;

    public static ProcStat Read()
    {
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Take(StealColumn + 1).Select(ProcessFigures.Number).ToArray();
        return new(ticks.Sum(), ticks[StealColumn]);
    }

    public double StealSince(ProcStat before) => (Steal - before.Steal) / (double)Math.Max(1, Total - before.Total);
}

/// <summary>What /proc says of one process.</summary>
internal static class ProcessFigures
{
    private const double MicrosecondsPerTick = 10_000; // USER_HZ is 100 on every Linux that .NET runs on

    /// <summary>CPU time so far, user and system.</summary>
    public static double CpuMicroseconds(int pid)
    {
        var fields = StatOf(pid);
        return fields[11..13].Sum(Number) * MicrosecondsPerTick;
    }

    /// <summary>CPU time so far of the process, of its children, and of those that have ended.</summary>
    public static double FamilyCpuMicroseconds(int pid) => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
        .Where(id => id == pid || (id > 0 && TryStatOf(id) is { } stat && stat[1] == $"{pid}"))
        .Sum(id => TryStatOf(id) is { } stat ? stat[11..15].Sum(Number) * MicrosecondsPerTick : 0);

    public static int Parent(int pid) => (int)Number(StatOf(pid)[1]);

    public static double ResidentMegabytes(int pid) => File.ReadLines($"/proc/{pid}/status")
        .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(line => Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024.0)
        .Single();

    public static double Load => double.Parse(
        File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    public static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string[]? TryStatOf(int pid)
    {
        try
        {
            return StatOf(pid);
        }
        catch (IOException)
        {
            return null; // has ended meanwhile
        }
    }

    /// <summary>The fields behind the name, which may itself hold spaces and brackets.</summary>
    private static string[] StatOf(int pid)
    {
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
    }
}

/// <summary>What a server costs.</summary>
internal static class ServerFigures
{
    extension(ServerProcess server)
    {
        public double CpuMicroseconds => ProcessFigures.CpuMicroseconds(server.Id);

        public double ResidentMegabytes => ProcessFigures.ResidentMegabytes(server.Id);
    }
}
