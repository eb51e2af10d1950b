namespace GovService.Domain.Search;

/// <summary>
/// 排序: how far an item is from a query, nearest first. Within a rank the place of the name among
/// <see cref="SearchQuery.OtherNames"/> counts, or how many parts are met; then shorter names come first, then what can be
/// applied for online.
/// </summary>
public enum SearchRank
{
    SameName = 0,
    SameAlias = 100,
    SameAsOtherName = 200,
    NameStartsWithText = 300,
    NameContainsText = 400,
    NameStartsWithOtherName = 500,
    NameContainsOtherName = 600,
    WordsInName = 700,
    WordsInNameOrAlias = 800,
    Sound = 900,
    Other = 1000,
    Loose = 2000,
}
