namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>Identifies a revision of a service item (修订稿).</summary>
public readonly record struct ItemRevisionId(Guid Value) : ITypedId<ItemRevisionId>
{
    public static ItemRevisionId New() => new(Guid.CreateVersion7());
    public static ItemRevisionId From(Guid value) => new(value);
    public int CompareTo(ItemRevisionId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a publication set (发布集).</summary>
public readonly record struct PublicationSetId(Guid Value) : ITypedId<PublicationSetId>
{
    public static PublicationSetId New() => new(Guid.CreateVersion7());
    public static PublicationSetId From(Guid value) => new(value);
    public int CompareTo(PublicationSetId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
