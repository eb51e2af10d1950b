namespace GovService.UseCases.Ports;

/// <summary>
/// 尝试次数: counts tries at what could be guessed, before each is made and whether or not what was named exists, so that
/// neither many at once nor the answer help whoever guesses. Counted for all nodes together, outside any transaction.
/// </summary>
public interface IAttempts
{
    /// <summary>Counts one try. False: it must not be made.</summary>
    /// <param name="subject">What was named: a login name, a mobile number, a request. Kept as a hash.</param>
    Task<bool> TryAsync(AttemptLimit limit, string subject, CancellationToken ct);

    /// <summary>A try succeeded: those before it do not count any more.</summary>
    Task ForgetAsync(AttemptLimit limit, string subject, CancellationToken ct);
}

/// <summary>At most so many tries, each within the window after the one before; then none until the window is over.</summary>
/// <param name="Kind">Tells one limit from another.</param>
public sealed record AttemptLimit(string Kind, int Max, TimeSpan Window);
