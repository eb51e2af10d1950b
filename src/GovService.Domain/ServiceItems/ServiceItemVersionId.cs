namespace GovService.Domain.ServiceItems;

/// <summary>Identifies one immutable version of a service item (事项版本).</summary>
public readonly record struct ServiceItemVersionId(Guid Value) : ITypedId<ServiceItemVersionId>
{
    public static ServiceItemVersionId New() => new(Guid.CreateVersion7());
    public static ServiceItemVersionId From(Guid value) => new(value);
    public int CompareTo(ServiceItemVersionId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
