namespace GovService.Domain.Calendars;

/// <summary>
/// 期限重新计算: after a notice, every open application of its region is counted again. Remembers how far it has come,
/// so that another node can go on where one died.
/// </summary>
public sealed class DueDateRecount : AggregateRoot
{
    private DueDateRecount() { } // EF Core

    public Guid Id { get; private init; }
    public string RegionCode { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>The last application that was counted; null before the first.</summary>
    public ApplicationId? Reached { get; private set; }

    public int Counted { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Until when the node that works on it has it for itself; one that died gives it back so.</summary>
    public DateTimeOffset HeldUntil { get; private set; }

    public static DueDateRecount Order(string regionCode, DateTimeOffset at, DateTimeOffset from) =>
        new() { Id = Guid.CreateVersion7(at), RegionCode = regionCode, CreatedAt = at, HeldUntil = from };

    public void Hold(DateTimeOffset until) => HeldUntil = until;

    public void Reach(ApplicationId last, int counted) => (Reached, Counted) = (last, Counted + counted);

    public void Finish(DateTimeOffset at) => FinishedAt = at;
}
