using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Search;

namespace GovService.Domain.Tests.Search;

public sealed class SearchTextTests
{
    [Fact]
    public void Whatever_is_typed_is_understood_in_small_bounds()
    {
        Prop.ForAll<string>(text =>
        {
            var query = SearchTerms.OfQuery(text, SearchLexicon.Shipped);
            return query.Parts.SelectMany(p => p.Alternatives).Concat(query.Loose).SelectMany(a => a.Terms).All(IsPlain)
                && query.Parts.Count <= SearchText.LongestQuery;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\u0001\u001f")]
    [InlineData("' & | ! <-> ( ) : * \\")]
    [InlineData("\ud800")]
    [InlineData("🙂🙂")]
    public void What_holds_no_letter_asks_for_nothing(string text) =>
        SearchTerms.OfQuery(text, SearchLexicon.Shipped).IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData('身')]
    [InlineData('a')]
    [InlineData('9')]
    [InlineData('\'')]
    [InlineData('ﷺ')]
    public void A_hundred_thousand_characters_are_cut(char filler)
    {
        var query = SearchTerms.OfQuery(new string(filler, 100_000), SearchLexicon.Shipped);

        query.Text.Length.ShouldBeLessThanOrEqualTo(SearchText.LongestQuery);
    }

    [Fact]
    public void Characters_outside_the_basic_plane_count_as_one()
    {
        SearchText.Bigrams("𠮷野家").ShouldBe(["𠮷野", "野家"]);
        SearchText.Runs("ab12𠮷").Select(r => r.Script).ShouldBe([Script.Letters, Script.Digits, Script.Han]);
    }

    [Theory]
    [InlineData("shenfenzheng", "shen fen zheng")]
    [InlineData("xian", "xian|xi an")]
    [InlineData("shenfenzh", "shen fen zh…")]
    [InlineData("sfz", "")]
    [InlineData("nvxing", "nv xing")]
    public void Letters_are_split_into_syllables(string letters, string expected) =>
        string.Join('|', SearchLexicon.Shipped.Pinyin.Syllables.Split(letters)
            .Select(r => string.Join(' ', r.Syllables) + (r.LastIsOpen ? "…" : ""))).ShouldBe(expected);

    [Theory]
    [InlineData("银行", "yin hang")]
    [InlineData("行驶证", "xing shi zheng")]
    [InlineData("重度残疾", "zhong du can ji")]
    [InlineData("户口簿", "hu kou bu")]
    [InlineData("调档", "diao dang")]
    [InlineData("调解", "tiao jie")]
    public void Neighbours_settle_the_reading(string text, string expected) =>
        string.Join(' ', SearchLexicon.Shipped.Pinyin.Read(text)!).ShouldBe(expected);

    [Fact]
    public void The_synonyms_are_enough_and_can_be_typed()
    {
        var words = SearchLexicon.Shipped.Synonyms.EverydayWords.ToList();

        words.Count.ShouldBeGreaterThanOrEqualTo(120);
        words.ShouldAllBe(w => w == SearchText.Compact(w, SearchText.LongestText));
    }

    private static bool IsPlain(QueryTerm term) => term.Text.Length > 0 && term.Text.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit);
}
