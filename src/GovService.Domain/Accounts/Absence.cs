namespace GovService.Domain.Accounts;

/// <summary>
/// 请假代班: the days on which an officer is away and the colleague who stands in. The substitute sees what the officer
/// had claimed and may claim it; rights are never lent: the substitute needs their own.
/// </summary>
public sealed class Absence : AggregateRoot
{
    public const int MaxDays = 366;

    private Absence() { } // EF Core

    public AbsenceId Id { get; private init; }
    public UserId AccountId { get; private init; }
    public string AccountName { get; private init; } = "";
    public UserId SubstituteId { get; private init; }
    public string SubstituteName { get; private init; } = "";
    public DateOnly From { get; private init; }
    public DateOnly Until { get; private set; }
    public UserId NotedBy { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>登记请假: by the officer, or by a supervisor for one who fell ill.</summary>
    public static Result<Absence> Note(
        Officer officer, Officer substitute, DateOnly from, DateOnly until, Stamp stamp)
    {
        if (officer.Id == substitute.Id) return AbsenceErrors.SubstituteIsSelf;
        if (until < from || until < stamp.Day || until.DayNumber - from.DayNumber >= MaxDays)
            return AbsenceErrors.DaysWrong;

        return new Absence
        {
            Id = AbsenceId.New(),
            AccountId = officer.Id,
            AccountName = officer.Name,
            SubstituteId = substitute.Id,
            SubstituteName = substitute.Name,
            From = from,
            Until = until,
            NotedBy = stamp.By,
            CreatedAt = stamp.At,
        };
    }

    /// <summary>销假: back from today; what was claimed meanwhile stays where it is.</summary>
    public void End(DateOnly today)
    {
        if (today <= Until) Until = today.AddDays(-1);
    }
}

/// <summary>工作人员, by name.</summary>
public sealed record Officer(UserId Id, string Name);
