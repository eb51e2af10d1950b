using System.Collections.Immutable;

namespace GovService.Domain.ServiceItems;

/// <summary>代码集: the values of one coded element, with the standard they come from. Data, never an enum.</summary>
public sealed class CodeSet : AggregateRoot
{
    private CodeSet() { } // EF Core

    public string Name { get; private init; } = "";
    public string Source { get; private set; } = "";
    public IReadOnlyDictionary<string, string> Values { get; private set; } = ImmutableDictionary<string, string>.Empty;

    public static CodeSet Register(string name) => new() { Name = name };

    public void Describe(string source, IReadOnlyDictionary<string, string> values)
    {
        Source = source;
        Values = values;
    }
}
