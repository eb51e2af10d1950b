namespace GovService.Domain.Queues;

/// <summary>Identifies a saved view of a queue.</summary>
public readonly record struct SavedViewId(Guid Value) : ITypedId<SavedViewId>
{
    public static SavedViewId New() => new(Guid.CreateVersion7());
    public static SavedViewId From(Guid value) => new(value);
    public override string ToString() => Value.ToString();
}
