using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GovService.Bench.Measuring;

namespace GovService.Bench.Running;

/// <summary>A server that is measured: a process of its own on the first processor, so that its time can be told.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first good answer.</summary>
    public TimeSpan TimeToReady { get; private set; }

    public int Id => _process.Id;

    public double CpuMicroseconds => ProcessFigures.CpuMicroseconds(Id);

    public double ResidentMegabytes => ProcessFigures.ResidentMegabytes(Id);

    /// <param name="arguments">Of <c>dotnet</c>, the program's file first, given the address to listen on.</param>
    /// <param name="readyPath">Answers 200 as soon as the server may be asked.</param>
    /// <param name="processors">As <c>taskset</c> names them.</param>
    public static async Task<ServerProcess> StartAsync(
        Func<string, IEnumerable<string>> arguments,
        string readyPath,
        string processors = "0",
        params IEnumerable<(string Name, string Value)> environment)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        List<string> program = [.. arguments(url)];
        var start = new ProcessStartInfo("taskset", ["-c", processors, "dotnet", .. program])
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

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Command.RunAsync("kill", ["-TERM", $"{Id}"]);
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
