namespace GovService.Bench.Measuring;

/// <summary>What one side did in its turn.</summary>
/// <param name="P99Milliseconds">Zero where the client does not tell it.</param>
/// <param name="Cpu">Microseconds of the serving process per piece of work; zero where that is not measured.</param>
internal sealed record Slice(double PerSecond, double P99Milliseconds, double Cpu = 0);

/// <summary>Probe, product, probe, product …: whatever disturbs the machine disturbs both.</summary>
internal sealed record Pairs(IReadOnlyList<Slice> Probe, IReadOnlyList<Slice> Product, int Discarded)
{
    private const double MaxSteal = 0.05;

    public static async Task<Pairs> MeasureAsync(Effort effort, Func<Task<Slice>> probe, Func<Task<Slice>> product)
    {
        List<Slice> probes = [], products = [];
        var discarded = 0;
        for (var pair = 0; pair < effort.Pairs; pair++)
        {
            var before = ProcStat.Read();
            var (limit, ours) = (await probe(), await product());
            if (ProcStat.Read().StealSince(before) > MaxSteal && discarded < effort.Pairs - 1)
            {
                discarded++; // the machine was elsewhere
                continue;
            }

            probes.Add(limit);
            products.Add(ours);
        }

        return new(probes, products, discarded);
    }

    /// <summary>How much of the limit the product reaches, by throughput.</summary>
    public double BySpeed => Median(Probe.Zip(Product, (limit, ours) => ours.PerSecond / limit.PerSecond));

    /// <summary>How much of the limit the product reaches, by CPU time.</summary>
    public double ByCpu => Median(Probe.Zip(Product, (limit, ours) => limit.Cpu / ours.Cpu));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
