namespace GovService.Domain.Accounts;

/// <summary>Identifies one absence of an officer.</summary>
public readonly record struct AbsenceId(Guid Value) : ITypedId<AbsenceId>
{
    public static AbsenceId New() => new(Guid.CreateVersion7());
    public static AbsenceId From(Guid value) => new(value);
    public override string ToString() => Value.ToString();
}
