namespace GovService.Domain.Documents;

/// <summary>Identifies an official document (文书).</summary>
public readonly record struct DocumentId(Guid Value) : ITypedId<DocumentId>
{
    public static DocumentId New() => new(Guid.CreateVersion7());
    public static DocumentId From(Guid value) => new(value);
    public int CompareTo(DocumentId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
