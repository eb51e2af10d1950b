namespace GovService.Domain.Calendars;

/// <summary>停计: a span in which a clock stands, its end excluded.</summary>
/// <param name="To">Null while it still stands.</param>
/// <param name="Reason">What stopped it, as the written notice names it: 专家评审, 现场检验.</param>
public sealed record Pause(DateTimeOffset From, DateTimeOffset? To, string Reason)
{
    internal bool Covers(DateTimeOffset instant) => From <= instant && (To is not { } to || instant < to);
}

/// <summary>
/// All pauses of one clock (行政许可法 art. 45). Pauses may overlap; a moment in several of them is left out once.
/// A day is left out when the clock stands at its close of business: what is paused and resumed on one day costs none.
/// </summary>
public sealed class Pauses
{
    public static readonly Pauses None = new([]);

    private readonly IReadOnlyList<Pause> _byStart;

    public Pauses(IEnumerable<Pause> pauses) => _byStart = [.. pauses.OrderBy(p => p.From)];

    /// <summary>Since when the clock stands, without an end in sight; null when it does not.</summary>
    public DateTimeOffset? OpenSince => _byStart.FirstOrDefault(p => p.To is null)?.From;

    /// <summary>Why the clock stands when this day closes; null when it runs.</summary>
    public Pause? AtCloseOf(DateOnly day)
    {
        var close = ChinaTime.CloseOf(day);
        return _byStart.FirstOrDefault(p => p.Covers(close));
    }

    /// <summary>The parts of a span in which the clock runs.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Running(DateTimeOffset from, DateTimeOffset to)
    {
        var runsFrom = from;
        foreach (var pause in _byStart)
        {
            if (pause.From >= to) break;
            if (pause.From > runsFrom) yield return (runsFrom, pause.From);
            if (pause.To is not { } end) yield break;
            if (end > runsFrom) runsFrom = end;
        }

        if (runsFrom < to) yield return (runsFrom, to);
    }
}
