namespace GovService.Domain.Search;

/// <summary>Understands what was typed: everyday words, pinyin, initials, and errors that sound right.</summary>
internal sealed class QueryReader(SearchLexicon lexicon)
{
    private const int LongestInitials = 8;
    private const int MostOtherNames = 20;
    private const int LooseCharacters = 12;
    private const int MostLoose = 100;

    private readonly QuerySplitter _splitter = new(lexicon);

    public SearchQuery Read(string? text)
    {
        var words = SearchText.Words(text, SearchText.LongestQuery);
        if (words.Count == 0) return SearchQuery.Nothing;

        var pieces = _splitter.Split(words);
        var typed = string.Concat(words);
        return new()
        {
            Text = typed,
            OtherNames = [.. OtherNamesOf(pieces).Where(n => n != typed).Distinct(StringComparer.Ordinal).Take(MostOtherNames)],
            Expanded = [.. pieces.SelectMany(OfficialNamesOf).Distinct(StringComparer.Ordinal)],
            Parts = [.. pieces.Select(PartOf)],
            Loose = [.. pieces.SelectMany(p => LooseOf(p, alone: pieces.Count == 1)).Take(MostLoose)],
        };
    }

    private IEnumerable<string> OtherNamesOf(IReadOnlyList<QueryPiece> pieces)
    {
        yield return string.Concat(pieces.Select(p => p.Text));
        if (pieces is not [var only]) yield break;

        foreach (var word in MeaningsOf(only))
        {
            yield return word;
            foreach (var official in lexicon.Synonyms.OfficialNamesOf(word)) yield return SearchText.Compact(official);
        }
    }

    private SearchPart PartOf(QueryPiece piece) => new(
    [
        Literal(piece.Text),
        .. OfficialNamesOf(piece).Select(Literal),
        .. BySound(piece),
    ]);

    private IEnumerable<string> OfficialNamesOf(QueryPiece piece) =>
        MeaningsOf(piece).SelectMany(lexicon.Synonyms.OfficialNamesOf);

    // The everyday words of the table a piece stands for: itself, what it spells in letters, or what sounds the same (嫁照).
    private IEnumerable<string> MeaningsOf(QueryPiece piece)
    {
        if (lexicon.Synonyms.OfficialNamesOf(piece.Text).Count > 0) return [piece.Text];

        return piece.Kind switch
        {
            PieceKind.Letters => lexicon.WordsThatSound(piece.Text),
            PieceKind.Han or PieceKind.Mixed when SearchText.Characters(piece.Text).Count > 1 =>
                _splitter.PinyinOf(piece.Text) is { } reading ? lexicon.WordsThatSound(reading.Letters) : [],
            PieceKind.Han or PieceKind.Mixed or PieceKind.Plain or PieceKind.Stop => [],
        };
    }

    private IEnumerable<SearchAlternative> BySound(QueryPiece piece) => piece.Kind switch
    {
        PieceKind.Letters =>
        [
            .. lexicon.Pinyin.Syllables.Split(piece.Text).Select(PinyinTerms.OfSyllables),
            .. piece.Text.Length <= LongestInitials && PinyinTerms.OfInitials(piece.Text) is { } initials
                ? (IEnumerable<SearchAlternative>)[initials]
                : [],
        ],
        PieceKind.Mixed => _splitter.PinyinOf(piece.Text) is { } reading ? [PinyinTerms.OfSyllables(reading)] : [],
        PieceKind.Han or PieceKind.Plain or PieceKind.Stop => [],
    };

    // One part of several; what sounds the same; and any two pairs of characters out of a longer unknown word.
    private IEnumerable<SearchAlternative> LooseOf(QueryPiece piece, bool alone)
    {
        var part = alone ? [] : LoosePartOf(piece);
        var characters = SearchText.Characters(piece.Text);
        if (piece.Kind != PieceKind.Han || characters.Count < 2) return part;

        var homophone = _splitter.PinyinOf(piece.Text) is { } reading ? [PinyinTerms.OfSyllables(reading)] : part.Take(0);
        return [.. part, .. homophone, .. TwoOf(SearchText.Bigrams(string.Concat(characters.Take(LooseCharacters))))];
    }

    // Two letters are the initials of something everywhere: beside other words they tell only what they spell out.
    private IEnumerable<SearchAlternative> LoosePartOf(QueryPiece piece) => piece.Kind == PieceKind.Letters
        ?
        [
            Literal(piece.Text),
            .. OfficialNamesOf(piece).Select(Literal),
            .. lexicon.Pinyin.Syllables.Split(piece.Text)
                .Where(reading => !reading.LastIsOpen && reading.Syllables.Count > 1)
                .Select(PinyinTerms.OfSyllables),
        ]
        : PartOf(piece).Alternatives;

    private static IEnumerable<SearchAlternative> TwoOf(IReadOnlyList<string> bigrams) => bigrams.Count < 3
        ? []
        : bigrams.SelectMany((first, i) => bigrams.Skip(i + 1).Select(second => new SearchAlternative(
            [new(TermKind.Text, first), new(TermKind.Text, second)])));

    private static SearchAlternative Literal(string text) => new(
    [
        .. SearchText.Words(text, SearchText.LongestQuery)
            .SelectMany(SearchText.Runs)
            .SelectMany(run => run.Script == Script.Han ? SearchText.Bigrams(run.Text) : [run.Text])
            .Distinct(StringComparer.Ordinal)
            .Select(t => new QueryTerm(TermKind.Text, t)),
    ]);
}
