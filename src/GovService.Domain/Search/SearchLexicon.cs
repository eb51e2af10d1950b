namespace GovService.Domain.Search;

/// <summary>检索词典: all that the search knows of language. One per process, shared by index and query.</summary>
public sealed class SearchLexicon
{
    private const int ShortestInitials = 3;

    private static readonly Lazy<SearchLexicon> ShippedOne = new(
        () => new(PinyinTable.Parse(Resource("pinyin.tsv")), SynonymTable.Parse(Resource("synonyms.json"))));

    private readonly ILookup<string, string> _wordsBySound;

    public SearchLexicon(PinyinTable pinyin, SynonymTable synonyms)
    {
        ArgumentNullException.ThrowIfNull(synonyms);
        (Pinyin, Synonyms) = (pinyin, synonyms);
        _wordsBySound = synonyms.EverydayWords
            .SelectMany(word => SoundsOf(word).Select(sound => (sound, word)))
            .ToLookup(w => w.sound, w => w.word, StringComparer.Ordinal);
    }

    /// <summary>The tables that ship with the product.</summary>
    public static SearchLexicon Shipped => ShippedOne.Value;

    public PinyinTable Pinyin { get; }
    public SynonymTable Synonyms { get; }

    /// <summary>Everyday words that are read so (jiazhao → 驾照) or begin so character by character (sfz → 身份证).</summary>
    public IEnumerable<string> WordsThatSound(string letters) => _wordsBySound[letters];

    private IEnumerable<string> SoundsOf(string word)
    {
        if (Pinyin.Read(word) is not { } syllables) yield break;

        yield return string.Concat(syllables);
        if (syllables.Count >= ShortestInitials) yield return PinyinTerms.InitialsOf(syllables);
    }

    private static string Resource(string name)
    {
        using var stream = typeof(SearchLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
