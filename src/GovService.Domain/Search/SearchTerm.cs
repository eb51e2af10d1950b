namespace GovService.Domain.Search;

/// <summary>What a term is made of; the kinds never meet in the index.</summary>
public enum TermKind
{
    /// <summary>Two neighbouring characters, or one alone, or a word of letters or digits.</summary>
    Text,

    /// <summary>拼音: one syllable or two neighbouring ones.</summary>
    Pinyin,

    /// <summary>拼音首字母: two to four neighbouring initials.</summary>
    Initials,
}

/// <summary>Where in an item a term stands, heaviest first; the four weights that PostgreSQL knows.</summary>
public enum TermWeight
{
    Name,
    Alias,
    Sound,
    Other,
}

/// <summary>检索词 of an item.</summary>
public readonly record struct SearchTerm(TermKind Kind, string Text, TermWeight Weight)
{
    /// <summary>
    /// The spelling in the index. Terms hold letters and digits only, so it never needs quoting. What stands elsewhere than
    /// in names is spelt apart: an index can tell spellings apart without reading rows, but not weights.
    /// </summary>
    public string Lexeme => Weight == TermWeight.Other ? "o:" + Text : LexemeOf(Kind, Text);

    public static string LexemeOf(TermKind kind, string text) => kind switch
    {
        TermKind.Text => "t:" + text,
        TermKind.Pinyin => "p:" + text,
        TermKind.Initials => "i:" + text,
    };
}

/// <summary>What an item must hold; a prefix stands for every term that begins with it (a syllable not yet typed out).</summary>
public readonly record struct QueryTerm(TermKind Kind, string Text, bool IsPrefix = false)
{
    public string Lexeme => SearchTerm.LexemeOf(Kind, Text);

    /// <summary>The same text in department, materials and topics; sounds stand in names only.</summary>
    public string? LexemeElsewhere => Kind == TermKind.Text ? new SearchTerm(Kind, Text, TermWeight.Other).Lexeme : null;
}
