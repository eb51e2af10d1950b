namespace GovService.Bench.Measuring;

/// <summary>How long is measured: enough to see a change, or enough to quote.</summary>
/// <param name="Pairs">Probe and product in turn, this many times.</param>
/// <param name="Slice">How long each runs in a pair.</param>
/// <param name="PerClient">Where a slice is a number of pieces and not a time: pieces of each client.</param>
internal sealed record Effort(int Pairs, TimeSpan Slice, int PerClient)
{
    public static readonly Effort Usual = new(5, TimeSpan.FromSeconds(4), 300);
    public static readonly Effort Long = new(5, TimeSpan.FromSeconds(15), 1500);
}
