using Npgsql;

namespace GovService.Bench.Measuring;

/// <summary>
/// CPU time of everybody who takes part: PostgreSQL with its sessions, this process, and the programs it has run. Where
/// both processors are full it says the same as throughput, and other users of the machine disturb it less.
/// </summary>
internal sealed class CpuMeter
{
    private readonly int _postmaster;

    private CpuMeter(int postmaster) => _postmaster = postmaster;

    private double Now =>
        ProcessFigures.FamilyCpuMicroseconds(_postmaster) + ProcessFigures.FamilyCpuMicroseconds(Environment.ProcessId);

    public static async Task<CpuMeter> OfAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        return new(ProcessFigures.Parent(connection.ProcessID));
    }

    public async Task<Slice> OfAsync(int pieces, Func<Task<Slice>> run)
    {
        var before = Now;
        var slice = await run();
        return slice with { Cpu = (Now - before) / pieces };
    }
}
