namespace GovService.Domain.Search;

/// <summary>What a piece of a query is, before it is looked up.</summary>
internal enum PieceKind
{
    /// <summary>Chinese characters.</summary>
    Han,

    /// <summary>Letters that may be pinyin.</summary>
    Letters,

    /// <summary>Letters and characters that are pinyin together (shenfen证).</summary>
    Mixed,

    /// <summary>A number, or letters of another script.</summary>
    Plain,

    /// <summary>A word that says nothing about the item (怎么办理).</summary>
    Stop,
}

/// <summary>A piece of a query that means one thing.</summary>
internal readonly record struct QueryPiece(PieceKind Kind, string Text);
