using System.Text;
using GovService.Domain.Search;

namespace GovService.Domain.Tests.Search;

public sealed class FindingItemsTests
{
    private static readonly InMemorySearch Search = new(CatalogueItem.All, SearchLexicon.Shipped);

    private static string TablePath => Path.Combine(AppContext.BaseDirectory, "Search", "FindingItems.approved.txt");

    [Fact]
    public void What_people_type_finds_the_right_item_first()
    {
        var approved = File.ReadAllLines(TablePath);
        StringBuilder found = new();
        foreach (var line in approved)
        {
            var query = line.Split('→')[0].TrimEnd();
            found.AppendLine($"{query} → {(Search.Find(query) is [var best, ..] ? best.Name : "")}".TrimEnd());
        }

        found.ToString().TrimEnd().ShouldBe(string.Join(Environment.NewLine, approved));
        approved.Length.ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void Every_item_is_first_under_its_own_name_and_among_the_first_three_under_each_alias()
    {
        CatalogueItem.All.Count.ShouldBe(72);
        foreach (var item in CatalogueItem.All)
        {
            Search.Find(item.Name)[0].Name.ShouldBe(item.Name);
            foreach (var alias in item.Aliases)
                Search.Find(alias).Take(3).Select(i => i.Name).ShouldContain(n => n == item.Name, alias);
        }
    }

    [Fact]
    public void Every_item_is_found_by_the_pinyin_and_the_initials_of_its_aliases()
    {
        foreach (var item in CatalogueItem.All)
        {
            foreach (var alias in item.Aliases.Where(a => SearchLexicon.Shipped.Pinyin.Read(a) is not null))
            {
                var read = SearchLexicon.Shipped.Pinyin.Read(alias)!;
                Search.Find(string.Concat(read)).Select(i => i.Name).ShouldContain(n => n == item.Name, alias);
                Search.Find(PinyinTerms.InitialsOf(read)).Select(i => i.Name).ShouldContain(n => n == item.Name, alias);
            }
        }
    }

    [Theory]
    [InlineData("SFZ", "sfz")]
    [InlineData("ｓｆｚ", "sfz")]
    [InlineData("  身份证　", "身份证")]
    [InlineData("身\u200B份证", "身份证")]
    [InlineData("我要办身份证，怎么办理？", "身份证")]
    [InlineData("Shenfen证", "身份证")]
    [InlineData("身分证", "身份证")]
    [InlineData("嫁照", "驾照")]
    public void The_way_of_typing_does_not_matter(string typed, string meant) =>
        Search.Find(typed)[0].ShouldBe(Search.Find(meant)[0]);

    [Theory]
    [InlineData("火星移民")]
    [InlineData("qwrtpsdf")]
    [InlineData("鑫鑫鑫")]
    [InlineData("鑫鑫鑫 db")]
    [InlineData("火星移民sq")]
    [InlineData("啊啊啊ban")]
    public void Nonsense_finds_nothing_but_is_answered_with_suggestions(string typed)
    {
        Search.Find(typed).ShouldBeEmpty();
        SearchSuggestions.For(SearchTerms.OfQuery(typed, SearchLexicon.Shipped), SearchLexicon.Shipped).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("shenfenzhen", "身份证")]
    [InlineData("设保卡", "社保卡")]
    [InlineData("公基金", "公积金")]
    public void What_is_nearly_right_is_suggested(string typed, string meant) =>
        SearchSuggestions.For(SearchTerms.OfQuery(typed, SearchLexicon.Shipped), SearchLexicon.Shipped).ShouldContain(s => s == meant);
}
