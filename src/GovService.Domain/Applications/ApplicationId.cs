namespace GovService.Domain.Applications;

/// <summary>Identifies an application (办件) and the draft it grew from: both have the same id.</summary>
public readonly record struct ApplicationId(Guid Value) : ITypedId<ApplicationId>
{
    public static ApplicationId New() => new(Guid.CreateVersion7());
    public static ApplicationId From(Guid value) => new(value);
    public int CompareTo(ApplicationId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
