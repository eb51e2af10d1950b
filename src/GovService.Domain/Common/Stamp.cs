namespace GovService.Domain.Common;

/// <summary>Who did it, in which post, when (UTC), and on which legal day (China time).</summary>
/// <param name="Name">The real name at the time of the act; kept for the record.</param>
public sealed record Stamp(UserId By, string Name, Role Role, DateTimeOffset At)
{
    public DateOnly Day => ChinaTime.Day(At);

    public static Stamp OfSystem(DateTimeOffset at) => new(UserId.System, "系统", Role.System, at);
}
