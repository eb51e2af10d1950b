using System.Text.Encodings.Web;
using System.Text.Json;
using GovService.TestKit;

namespace GovService.Bench.Measuring;

/// <summary>The figures of one bench: a small table for people, a file under artifacts/bench for programs.</summary>
internal sealed class Report(string name)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly double _loadBefore = ProcessFigures.Load;
    private readonly List<Figure> _figures = [];

    public bool IsMet => _figures.TrueForAll(f => f.IsMet is not false);

    public void AtLeast(string what, double value, double bar, string unit = "") =>
        _figures.Add(new(what, value, unit, $"≥ {bar}", value >= bar));

    public void AtMost(string what, double value, double bar, string unit = "") =>
        _figures.Add(new(what, value, unit, $"≤ {bar}", value <= bar));

    /// <summary>A figure without a bar.</summary>
    public void Note(string what, double value, string unit = "") => _figures.Add(new(what, value, unit, "", null));

    /// <summary>Both sides of a comparison, so that the ratio can be judged.</summary>
    public void Note(string what, Pairs pairs, string piece)
    {
        foreach (var (side, slices) in new[] { ("limit", pairs.Probe), ("ours", pairs.Product) })
        {
            Note($"{what}, {side}", Pairs.Median(slices.Select(s => s.PerSecond)), $"{piece}/s");
            if (slices.Any(s => s.P99Milliseconds > 0)) Note($"{what}, {side}, p99", Pairs.Median(slices.Select(s => s.P99Milliseconds)), "ms");
            if (slices.Any(s => s.Cpu > 0)) Note($"{what}, {side}, CPU", Pairs.Median(slices.Select(s => s.Cpu)), $"µs/{piece}");
        }

        if (pairs.Discarded > 0) Note($"{what}, pairs discarded", pairs.Discarded);
    }

    public void Print()
    {
        var loadAfter = ProcessFigures.Load;
        Console.WriteLine($"{name}  (load average {_loadBefore:0.0} before, {loadAfter:0.0} after)");
        foreach (var figure in _figures)
            Console.WriteLine($"  {figure.What,-44} {figure.Value,12:#,0.##} {figure.Unit,-11} {figure.Bar,-9} {Verdict(figure.IsMet)}");

        Console.WriteLine();
        File.WriteAllText(
            Path.Combine(RepositoryPaths.Artifacts("bench"), $"{name}.json"),
            JsonSerializer.Serialize(new { name, loadBefore = _loadBefore, loadAfter, figures = _figures }, Json));
    }

    private static string Verdict(bool? isMet) => isMet switch { true => "met", false => "NOT MET", null => "" };

    private sealed record Figure(string What, double Value, string Unit, string Bar, bool? IsMet);
}
