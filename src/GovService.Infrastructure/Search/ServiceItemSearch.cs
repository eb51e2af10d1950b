using GovService.Domain.Search;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using Npgsql;
using NpgsqlTypes;

namespace GovService.Infrastructure.Search;

/// <summary>
/// Ranks by one statement and reads a page by another; the data source prepares both by itself. What was typed travels
/// as parameters only.
/// </summary>
internal sealed class ServiceItemSearch(NpgsqlDataSource database, SearchLexicon lexicon) : IServiceItemSearch
{
    public async Task<SearchRanking> RankAsync(string text, IReadOnlyCollection<string> facets, CancellationToken ct)
    {
        var query = SearchTerms.OfQuery(text, lexicon);
        if (query.IsEmpty) return new([], false, [], lexicon.Synonyms.Popular);

        await using var command = database.CreateCommand(ServiceItemSearchSql.Rank);
        AddQuery(command.Parameters, query, facets);
        List<ServiceItemId> items = [];
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct)) items.Add(new(reader.GetGuid(0)));
        }

        return new(
            items.Count > IServiceItemSearch.MostFound ? items[..IServiceItemSearch.MostFound] : items,
            items.Count > IServiceItemSearch.MostFound,
            query.Expanded,
            items.Count == 0 ? SearchSuggestions.For(query, lexicon) : []);
    }

    public async Task<IReadOnlyList<FoundItem>> ReadAsync(IReadOnlyList<ServiceItemId> items, CancellationToken ct)
    {
        if (items.Count == 0) return [];

        await using var command = database.CreateCommand(ServiceItemSearchSql.Read);
        Add(command.Parameters, NpgsqlDbType.Array | NpgsqlDbType.Uuid, items.Select(i => i.Value).ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<FoundItem> found = [];
        while (await reader.ReadAsync(ct)) found.Add(ItemOf(reader));
        return found;
    }

    // Queries go as "unknown": the server then parses them once per execution, and not per row as a cast from text would.
    private static void AddQuery(NpgsqlParameterCollection parameters, SearchQuery query, IReadOnlyCollection<string> facets)
    {
        Add(parameters, NpgsqlDbType.Text, query.Text);
        AddTexts(facets);
        AddTexts([query.Text, .. query.OtherNames]);
        AddTexts(query.OtherNames);
        AddTexts(query.Parts.SelectMany(p => p.Alternatives[0].Terms).Select(t => $"%{t.Text}%"));
        foreach (var scope in new[] { SearchScope.Written, SearchScope.Named, SearchScope.Anywhere })
            Add(parameters, NpgsqlDbType.Unknown, Within(SearchExpression.All(query.Parts, scope)));
        AddQueries(query.Parts.Count > 1 ? query.Parts.Select(p => SearchExpression.Of(p, SearchScope.Named)) : []);
        AddQueries(query.Loose.Select(a => SearchExpression.Of(a, SearchScope.Named)));

        string Within(string expression) => SearchExpression.Within(facets, expression);

        void AddTexts(IEnumerable<string> texts) => Add(parameters, NpgsqlDbType.Array | NpgsqlDbType.Text, texts.ToArray());

        void AddQueries(IEnumerable<string> queries) =>
            Add(parameters, NpgsqlDbType.Unknown, SearchExpression.ArrayOf(queries.Select(Within)));
    }

    private static void Add(NpgsqlParameterCollection parameters, NpgsqlDbType type, object value) =>
        parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value });

    private static FoundItem ItemOf(NpgsqlDataReader reader) => new(
        new(reader.GetGuid(0)),
        new(reader.GetGuid(1)),
        reader.GetString(2),
        reader.GetString(3),
        reader.GetBoolean(4),
        JsonColumn.Read<ServiceItemSummary>(reader.GetString(5)));
}
