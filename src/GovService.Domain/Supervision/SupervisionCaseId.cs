namespace GovService.Domain.Supervision;

/// <summary>Identifies a case of supervision.</summary>
public readonly record struct SupervisionCaseId(Guid Value) : ITypedId<SupervisionCaseId>
{
    public static SupervisionCaseId New() => new(Guid.CreateVersion7());
    public static SupervisionCaseId From(Guid value) => new(value);
    public int CompareTo(SupervisionCaseId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
