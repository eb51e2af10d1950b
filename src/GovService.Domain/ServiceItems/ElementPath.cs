namespace GovService.Domain.ServiceItems;

/// <summary>
/// 要素路径: where in an item's content something stands, stable across versions: <c>promisedLimit/limit</c>,
/// <c>materials/1/sources/0</c>, <c>form/fields/phone/label</c>. Members by their camelCase names, members of a list by
/// their own id or key, and by their position where they have none.
/// </summary>
public readonly record struct ElementPath(string Value)
{
    /// <summary>The content as a whole.</summary>
    public static readonly ElementPath Root = new("");

    public ElementPath Parent => Value.LastIndexOf('/') is var end and >= 0 ? new(Value[..end]) : Root;

    public static ElementPath operator /(ElementPath path, string member) =>
        new(path.Value.Length == 0 ? member : $"{path.Value}/{member}");

    public static ElementPath operator /(ElementPath path, int position) =>
        path / position.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => Value;
}
