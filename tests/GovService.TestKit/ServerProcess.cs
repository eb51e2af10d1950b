using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GovService.TestKit;

/// <summary>A server in a process of its own, so that its time can be told and its end can be sudden.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first good answer.</summary>
    public TimeSpan TimeToReady { get; private set; }

    public int Id => _process.Id;

    /// <param name="arguments">Of <c>dotnet</c>, the program's file first, given the address to listen on.</param>
    /// <param name="readyPath">Answers 200 as soon as the server may be asked.</param>
    /// <param name="processors">As <c>taskset</c> names them; null leaves it to the machine.</param>
    /// <param name="environment">Settings, beside those of this process.</param>
    public static async Task<ServerProcess> StartAsync(
        Func<string, IEnumerable<string>> arguments,
        string readyPath,
        string? processors,
        params IEnumerable<(string Name, string Value)> environment)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(environment);
        var url = $"http://127.0.0.1:{FreePort()}";
        List<string> program = [.. arguments(url)];
        List<string> command = processors is null ? ["dotnet", .. program] : ["taskset", "-c", processors, "dotnet", .. program];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = Path.GetDirectoryName(program[0]), // its settings lie beside it
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["ASPNETCORE_URLS"] = url;

        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(Process.Start(start)!, new Uri(url));
        server._process.OutputDataReceived += (_, _) => { }; // its log: read, so that it never waits for us
        server._process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text) Console.Error.WriteLine(text);
        };
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        await server.WaitUntilReadyAsync(readyPath);
        server.TimeToReady = watch.Elapsed;
        return server;
    }

    /// <summary>kill -9: no handler runs, no buffer is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await TerminateAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{Id}"]);
        await kill.WaitForExitAsync();
    }

    private async Task WaitUntilReadyAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync(client, path))
        {
            if (_process.HasExited) throw new InvalidOperationException("A server ended before it was ready.");
            await Task.Delay(Poll, patience.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // does not listen yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
