namespace GovService.Domain.ServiceItems;

/// <summary>Identifies a service item (事项) across all its versions.</summary>
public readonly record struct ServiceItemId(Guid Value) : ITypedId<ServiceItemId>
{
    public static ServiceItemId New() => new(Guid.CreateVersion7());
    public static ServiceItemId From(Guid value) => new(value);
    public int CompareTo(ServiceItemId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
