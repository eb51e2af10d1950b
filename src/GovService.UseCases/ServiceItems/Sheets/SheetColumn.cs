namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>What the cells of a column hold, and so what becomes of them in a catalogue file.</summary>
internal enum ColumnKind
{
    /// <summary>文字.</summary>
    Text,

    /// <summary>文字; the word null says that there is none.</summary>
    TextOrNone,

    /// <summary>数字.</summary>
    Number,

    /// <summary>是或否.</summary>
    Flag,

    /// <summary>代码, of a code set.</summary>
    Code,

    /// <summary>每行一条.</summary>
    Lines,

    /// <summary>每行一个代码.</summary>
    CodeLines,

    /// <summary>条件, in JSON.</summary>
    Condition,
}

/// <summary>列: one column of a sheet.</summary>
/// <param name="Name">The path inside the member, as catalogue files name it: "legalLimit.value".</param>
/// <param name="Title">What people read above it.</param>
/// <param name="Codes">The code set, or the list of words, that it takes.</param>
internal sealed record SheetColumn(string Name, string Title, ColumnKind Kind = ColumnKind.Text, string? Codes = null, bool Required = false);

/// <summary>表: one group of elements. A row is one member.</summary>
/// <param name="Section">The section of the catalogue file.</param>
/// <param name="List">Where the members stand inside an item: "fee.items"; empty for the entries themselves.</param>
/// <param name="Inner">The list inside each member of <paramref name="List"/> to which the rows belong, if any.</param>
internal sealed record Sheet(string Name, string Section, string List, string Inner, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>The id of the entry: the item to which a row belongs.</summary>
    public const string EntryColumn = "itemId";

    /// <summary>The id of the member to which a row of an inner list belongs.</summary>
    public const string ParentColumn = "parentId";

    /// <summary>What tells members apart that have no id of their own.</summary>
    public const string NumberColumn = "no";

    /// <summary>The members are texts and not objects.</summary>
    public const string TextColumn = "text";

    public bool IsOfItems => Section == "items";

    public bool IsEntries => List.Length == 0;

    public bool IsTexts => Columns.Any(c => c.Name == TextColumn && !IsEntries && Columns.Count == 3);

    /// <summary>The columns that say something about the member itself.</summary>
    public IEnumerable<SheetColumn> OwnColumns => Columns.Where(c => IsEntries || !IsPlacing(c.Name));

    private static bool IsPlacing(string name) => name is EntryColumn or ParentColumn or NumberColumn;
}
