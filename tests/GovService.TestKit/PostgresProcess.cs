using System.Diagnostics;

namespace GovService.TestKit;

/// <summary>
/// The private server of eng/postgres.sh. It lives as long as the pipe to it is open: when this process ends,
/// however it ends, the server stops and its folder is deleted.
/// </summary>
internal sealed class PostgresProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private PostgresProcess(Process process, string connectionString) =>
        (_process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    public static async Task<PostgresProcess> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"govservice-test-{Guid.CreateVersion7():N}");
        var process = Process.Start(new ProcessStartInfo("bash", [RepositoryPaths.Of("eng", "postgres.sh"), "serve", folder])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var connectionString = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return connectionString is null
            ? throw new InvalidOperationException("eng/postgres.sh did not start a server; it said why on standard error.")
            : new PostgresProcess(process, connectionString);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        _process.Dispose();
    }
}
