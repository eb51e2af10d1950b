namespace GovService.UseCases.Ports;

/// <summary>
/// 已退出的会话: sessions that were ended before their time. Their cookies are worth nothing any more, wherever they were
/// copied to; every node knows within a second.
/// </summary>
public interface IEndedSessions
{
    ValueTask<bool> ContainsAsync(Guid session, CancellationToken ct);

    /// <param name="session">What is over, as soon as this returns.</param>
    /// <param name="until">When it would have been over by itself: then it is forgotten.</param>
    Task AddAsync(Guid session, DateTimeOffset until, CancellationToken ct);
}
