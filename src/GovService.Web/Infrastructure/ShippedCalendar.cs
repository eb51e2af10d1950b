using GovService.UseCases.Calendars;

namespace GovService.Web.Infrastructure;

/// <summary>
/// 随产品的工作日历: the State Council's notices that ship with the product are imported where their year is not there yet;
/// what administrators have imported is left alone.
/// </summary>
internal sealed class ShippedCalendar(IServiceScopeFactory scopes, ILogger<ShippedCalendar> log) : IHostedService
{
    private const string Resource = "calendar.json";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var useCases = scope.ServiceProvider.GetRequiredService<IUseCases>();
        var import = new ImportCalendar(Read(), OnlyNewYears: true);
        var report = (await useCases.SendAsSystem(import, cancellationToken)).Value;
        if (report.IsRefused) throw new InvalidOperationException($"The shipped calendar is broken: {report.Problems[0]}");
        if (report.ChangesNothing) return;

        log.LogInformation("The shipped calendar is imported: {Years} years", report.Years.Count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static string Read()
    {
        using var stream = typeof(ShippedCalendar).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
