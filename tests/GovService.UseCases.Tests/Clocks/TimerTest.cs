using GovService.Domain.Applications;
using GovService.Infrastructure.Jobs;
using GovService.UseCases.Tests.Applications;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Clocks;

/// <summary>Time passes, and the job looks.</summary>
public abstract class TimerTest(TestHost host) : DeskTest(host)
{
    /// <summary>Moves the clock to that moment in China and lets the job do what has come due.</summary>
    private protected Task<DateTimeOffset> ItIs(int month, int day, int hour = 9, int minute = 0)
    {
        Clock.SetUtcNow(At(month, day, hour, minute));
        return RunTimers(Host);
    }

    private protected static Task<DateTimeOffset> RunTimers(TestHost node) =>
        node.Services.GetRequiredService<RunDueTimers>().RunAsync(CancellationToken.None);

    private protected static DateTimeOffset At(int month, int day, int hour = 9, int minute = 0) =>
        ChinaTime.Instant(new(2026, month, day), new(hour, minute));

    private protected async Task<IReadOnlyList<IDomainEvent>> EventsOf(Application application)
    {
        var id = application.Id.ToString();
        return [.. (await OutboxEvents()).Where(e => e.ToString()!.Contains(id, StringComparison.Ordinal))];
    }
}
