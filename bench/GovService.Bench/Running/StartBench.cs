using GovService.Bench.Measuring;

namespace GovService.Bench.Running;

/// <summary>A warm start: database there, migrated and filled; from the start of the process to /health/ready.</summary>
internal static class StartBench
{
    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var installation = await Installation.CreateAsync();
        await using (await installation.StartPortalAsync("0,1"))
        {
            // The first start fills the database.
        }

        List<double> seconds = [], cpu = [], memory = [];
        for (var start = 0; start < effort.Pairs; start++)
        {
            await using var portal = await installation.StartPortalAsync("0,1");
            seconds.Add(portal.TimeToReady.TotalSeconds);
            cpu.Add(portal.CpuMicroseconds / 1_000_000);
            memory.Add(portal.ResidentMegabytes);
        }

        report.AtMost("warm start to ready", Pairs.Median(seconds), 3, "s");
        report.Note("CPU until ready", Pairs.Median(cpu), "s");
        report.Note("memory when ready", Pairs.Median(memory), "MB");
    }
}
