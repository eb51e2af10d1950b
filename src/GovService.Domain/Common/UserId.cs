namespace GovService.Domain.Common;

/// <summary>Identifies an account (账户), whether a citizen's, a clerk's or the system's own.</summary>
public readonly record struct UserId(Guid Value) : ITypedId<UserId>
{
    /// <summary>The system acting by itself: completion, certificate issue, timers.</summary>
    public static readonly UserId System = new(new Guid("00000000-0000-7000-8000-000000000001"));

    public static UserId New() => new(Guid.CreateVersion7());
    public static UserId From(Guid value) => new(value);
    public int CompareTo(UserId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
