using System.Collections.Concurrent;
using GovService.Infrastructure.Demo;
using GovService.TestKit;

namespace GovService.Bench.Faults;

/// <summary>Every demo person applies for three things over and over, each in a browser of its own, until told to stop.</summary>
internal sealed class Applicants(Nodes nodes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentBag<Acknowledgement> _acknowledged = [];
    private int _interruptions;
    private int _inDoubt;

    public IReadOnlyCollection<Acknowledgement> Acknowledged => _acknowledged;

    /// <summary>Requests that found no answer.</summary>
    public int Interruptions => _interruptions;

    /// <summary>Submissions among them: asked about again until the portal answered.</summary>
    public int InDoubt => _inDoubt;

    public Task ApplyAsync(CancellationToken stop) => Task.WhenAll(
        from person in (string[])["citizen", "citizen2", "firm"]
        from wish in (Wish[])[Wish.Pension, Wish.Vaccination, Wish.LicenceCancelled]
        select Task.Run(() => ApplyAsync(person, wish, stop), CancellationToken.None));

    private async Task ApplyAsync(string person, Wish wish, CancellationToken stop)
    {
        using var citizen = new Citizen(person, DemoContent.Current.Password, nodes.Any);
        await InsistAsync(() => citizen.SignInAsync(CancellationToken.None));
        while (!stop.IsCancellationRequested)
        {
            // From the start again when interrupted: the portal leads back to the draft that was begun.
            var draft = await InsistAsync(() => citizen.PrepareAsync(wish, CancellationToken.None));
            var tries = 0;
            _acknowledged.Add(await InsistAsync(() =>
            {
                if (tries++ == 1) Interlocked.Increment(ref _inDoubt);
                return citizen.SubmitAsync(draft, CancellationToken.None);
            }));
        }
    }

    private async Task InsistAsync(Func<Task> act) => await InsistAsync(async () =>
    {
        await act();
        return true;
    });

    private async Task<T> InsistAsync<T>(Func<Task<T>> act)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (true)
        {
            try
            {
                return await act();
            }
            catch (Exception e) when (IsInterruption(e))
            {
                if (patience.IsCancellationRequested) throw new InvalidOperationException("No answer for three minutes.", e);
                Interlocked.Increment(ref _interruptions);
                await Task.Delay(Pause);
            }
        }
    }

    private static bool IsInterruption(Exception e) => e is HttpRequestException or IOException or TaskCanceledException;
}
