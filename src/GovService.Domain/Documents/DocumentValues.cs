namespace GovService.Domain.Documents;

/// <summary>文书要素的值: what stands for the placeholders of one document; texts are already in words.</summary>
public sealed class DocumentValues
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _lists = new(StringComparer.Ordinal);

    /// <summary>Null or empty: what holds it is left out where its template allows that.</summary>
    public DocumentValues Say(string field, string? text)
    {
        _texts[field] = text ?? "";
        return this;
    }

    public DocumentValues List(string field, IEnumerable<IReadOnlyList<string>> rows)
    {
        _lists[field] = [.. rows];
        return this;
    }

    public bool IsEmpty(string field) =>
        _lists.TryGetValue(field, out var rows) ? rows.Count == 0 : Text(field).Length == 0;

    /// <exception cref="InvalidOperationException">Nobody said what stands for this placeholder.</exception>
    public string Text(string field) => _texts.TryGetValue(field, out var text) ? text : throw Unknown(field);

    /// <inheritdoc cref="Text"/>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string field) =>
        _lists.TryGetValue(field, out var rows) ? rows : throw Unknown(field);

    private static InvalidOperationException Unknown(string field) => new($"A document asks for {field}, which nobody gave.");
}
