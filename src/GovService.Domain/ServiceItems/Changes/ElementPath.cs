namespace GovService.Domain.ServiceItems.Changes;

/// <summary>
/// 要素路径: where an element stands in an item's content, as "materials/INCOME_PROOF/name". Members of lists are named by
/// what stays the same across versions (<see cref="MemberName"/>), never by their place. Names are escaped as in a JSON
/// pointer (RFC 6901).
/// </summary>
public readonly record struct ElementPath(string Value)
{
    public static readonly ElementPath Root = new("");

    public bool IsRoot => Value.Length == 0;

    /// <summary>The last name.</summary>
    public string Name => Unescape(Value[(Value.LastIndexOf('/') + 1)..]);

    public ElementPath Parent => new(Value.LastIndexOf('/') is > 0 and var end ? Value[..end] : "");

    public IReadOnlyList<string> Names => IsRoot ? [] : [.. Value.Split('/').Select(Unescape)];

    public static ElementPath operator /(ElementPath path, string name) =>
        new(path.IsRoot ? Escape(name) : $"{path.Value}/{Escape(name)}");

    public static ElementPath Of(params IEnumerable<string> names) => names.Aggregate(Root, (path, name) => path / name);

    /// <summary>Whether this is the other or stands somewhere in it.</summary>
    public bool IsWithin(ElementPath other) =>
        other.IsRoot || Value == other.Value || Value.StartsWith($"{other.Value}/", StringComparison.Ordinal);

    public override string ToString() => Value;

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string name) =>
        name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
