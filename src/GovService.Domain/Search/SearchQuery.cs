namespace GovService.Domain.Search;

/// <summary>One way of meeting a part of a query: the item holds all of these terms.</summary>
public sealed record SearchAlternative(IReadOnlyList<QueryTerm> Terms)
{
    public bool IsSound => Terms.Any(t => t.Kind != TermKind.Text);
}

/// <summary>A part of a query: any of its alternatives meets it. The first is what was typed.</summary>
public sealed record SearchPart(IReadOnlyList<SearchAlternative> Alternatives);

/// <summary>检索式: what was typed, understood.</summary>
public sealed record SearchQuery
{
    public static readonly SearchQuery Nothing = new() { Text = "" };

    /// <summary>What was typed, in one form, without separators.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Other names for the whole of what was typed, most fitting first: without polite words, in characters instead of
    /// letters, and the official names (同义词).
    /// </summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The official names that everyday words in it were taken for, as people read them.</summary>
    public IReadOnlyList<string> Expanded { get; init; } = [];

    /// <summary>An item is found when it meets all parts.</summary>
    public IReadOnlyList<SearchPart> Parts { get; init; } = [];

    /// <summary>
    /// When no item meets all parts: those whose names and aliases meet the most of these. Holds typing errors by sound.
    /// </summary>
    public IReadOnlyList<SearchAlternative> Loose { get; init; } = [];

    public bool IsEmpty => Parts.Count == 0;
}

