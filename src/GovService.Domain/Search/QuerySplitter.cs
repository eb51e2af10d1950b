namespace GovService.Domain.Search;

/// <summary>
/// 分词 without a dictionary of the language: everyday words and polite words are known, what stands between them stays whole.
/// </summary>
internal sealed class QuerySplitter(SearchLexicon lexicon)
{
    public IReadOnlyList<QueryPiece> Split(IEnumerable<string> words)
    {
        List<QueryPiece> pieces = [.. words.SelectMany(OfWord)];
        var telling = pieces.Where(p => p.Kind != PieceKind.Stop).ToList();
        if (telling.Count == 0) return [.. pieces.Select(p => p with { Kind = PieceKind.Han })];

        // A lone character between words (补, 办) narrows nothing down and would only miss.
        var strong = telling.Where(p => p.Kind != PieceKind.Han || SearchText.Characters(p.Text).Count > 1).ToList();
        return strong.Count > 0 ? strong : telling;
    }

    private IEnumerable<QueryPiece> OfWord(string word)
    {
        var runs = SearchText.Runs(word);
        if (runs.Count > 1 && PinyinOf(word) is not null) return [new(PieceKind.Mixed, word)];

        return runs.SelectMany(run => run.Script switch
        {
            Script.Han => OfHan(run.Text),
            Script.Letters when run.Text.All(char.IsAsciiLetterLower) => [new(PieceKind.Letters, run.Text)],
            Script.Letters or Script.Digits => (IEnumerable<QueryPiece>)[new(PieceKind.Plain, run.Text)],
        });
    }

    /// <summary>The syllables of a word of letters and characters; null when it holds anything else.</summary>
    public SyllableReading? PinyinOf(string word)
    {
        SyllableReading whole = new([], LastIsOpen: false);
        foreach (var run in SearchText.Runs(word))
        {
            if (whole.LastIsOpen || SyllablesOf(run) is not { } next) return null;
            whole = new([.. whole.Syllables, .. next.Syllables], next.LastIsOpen);
        }

        return whole;
    }

    private SyllableReading? SyllablesOf(SearchRun run) => run.Script switch
    {
        Script.Han => lexicon.Pinyin.Read(run.Text) is { } read ? new(read, LastIsOpen: false) : null,
        Script.Letters => lexicon.Pinyin.Syllables.Split(run.Text) is [var likeliest, ..] ? likeliest : null,
        Script.Digits => null,
    };

    // Longest known word first, from left to right.
    private IEnumerable<QueryPiece> OfHan(string run)
    {
        var unknownFrom = 0;
        var at = 0;
        while (at < run.Length)
        {
            if (KnownAt(run, at, startsPiece: at == unknownFrom) is not { } known)
            {
                at++;
                continue;
            }

            if (at > unknownFrom) yield return Unknown(run[unknownFrom..at]);
            yield return known;
            at += known.Text.Length;
            unknownFrom = at;
        }

        if (unknownFrom < run.Length) yield return Unknown(run[unknownFrom..]);
    }

    private QueryPiece? KnownAt(string run, int at, bool startsPiece)
    {
        var synonyms = lexicon.Synonyms;
        for (var length = Math.Min(synonyms.LongestWord, run.Length - at); length > 0; length--)
        {
            var word = run.Substring(at, length);
            if (synonyms.OfficialNamesOf(word).Count > 0) return new(PieceKind.Han, word);

            // 去 and 要 are polite words in front of a word, and part of it anywhere else.
            if (synonyms.StopWords.Contains(word) && (length > 1 || startsPiece)) return new(PieceKind.Stop, word);
        }

        return null;
    }

    private QueryPiece Unknown(string text)
    {
        while (text.Length > 2 && lexicon.Synonyms.StopWords.Contains(text[^1..])) text = text[..^1];
        return new(PieceKind.Han, text);
    }
}
