using System.Globalization;
using GovService.Infrastructure;
using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace GovService.Web.Infrastructure;

internal static class LoggingSetup
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>
    /// To the console alone: a line of JSON for machines, readable lines in Demo and Development. What is logged at which
    /// level is said in the usual place, Logging:LogLevel.
    /// </summary>
    public static void AddConsoleLog(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration().MinimumLevel.Verbose().Enrich.FromLogContext()
            .Filter.ByExcluding(entry => StartRefusedException.Covers(entry.Exception)); // Program says it, in one line
        log = builder.Environment.IsProduction()
            ? log.WriteTo.Console(new JsonFormatter(renderMessage: true))
            : log.WriteTo.Console(outputTemplate: Readable, formatProvider: CultureInfo.InvariantCulture);

        // Not AddSerilog: it sets a filter that lets everything through, whatever the settings say.
        builder.Logging.ClearProviders().AddProvider(new SerilogLoggerProvider(log.CreateLogger(), dispose: true));
    }
}
