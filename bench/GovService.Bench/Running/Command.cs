using System.Diagnostics;

namespace GovService.Bench.Running;

/// <summary>Other programs, run to their end.</summary>
internal static class Command
{
    /// <exception cref="InvalidOperationException">The program failed; the message holds what it said.</exception>
    public static async Task<string> RunAsync(
        string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} failed: {await output}{await error}");
    }
}
