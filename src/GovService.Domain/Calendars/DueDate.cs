namespace GovService.Domain.Calendars;

/// <summary>When a limit ends (截止时间).</summary>
/// <param name="Instant">The moment after which it is overdue, in UTC.</param>
/// <param name="Day">The legal day, when the limit ends with the close of a day and not at an hour of its own.</param>
/// <param name="Uncounted">
/// The days on the way that did not count. For a limit in days they account for every day of the calendar between
/// start and end that the limit itself and its extension do not.
/// </param>
/// <param name="IsProvisional">A holiday notice that is still to come may move it.</param>
public sealed record DueDate(
    DateTimeOffset Instant,
    DateOnly? Day,
    IReadOnlyList<UncountedDays> Uncounted,
    bool IsProvisional);
