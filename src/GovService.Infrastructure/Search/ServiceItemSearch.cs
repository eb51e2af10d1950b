using GovService.Domain.Search;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using Npgsql;
using NpgsqlTypes;

namespace GovService.Infrastructure.Search;

/// <summary>
/// Searches the index in one round trip; the data source prepares the statement by itself. What was typed travels as
/// parameters only.
/// </summary>
internal sealed class ServiceItemSearch(NpgsqlDataSource database, SearchLexicon lexicon) : IServiceItemSearch
{
    private const int MostPages = 1000;
    private const int LargestPage = 100;

    public async Task<SearchPage> SearchAsync(ServiceItemSearchRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        var page = Math.Clamp(request.Page, 1, MostPages);
        var query = SearchTerms.OfQuery(request.Text, lexicon);
        if (query.IsEmpty && !string.IsNullOrWhiteSpace(request.Text))
            return new(0, page, [], [], lexicon.Synonyms.Popular);

        await using var command = database.CreateCommand(
            query.IsEmpty ? ServiceItemSearchSql.Browse : ServiceItemSearchSql.Search);
        AddFilters(command.Parameters, request, page);
        if (!query.IsEmpty) AddQuery(command.Parameters, query);
        var (total, items) = await ReadAsync(command, ct);
        return new(total, page, items, query.Expanded, total == 0 ? SearchSuggestions.For(query, lexicon) : []);
    }

    private static void AddFilters(NpgsqlParameterCollection parameters, ServiceItemSearchRequest request, int page)
    {
        var pageSize = Math.Clamp(request.PageSize, 1, LargestPage);
        Add(parameters, NpgsqlDbType.Text, request.Audience?.ToString());
        Add(parameters, NpgsqlDbType.Text, request.Theme);
        Add(parameters, NpgsqlDbType.Text, request.LifeStage);
        Add(parameters, NpgsqlDbType.Uuid, request.Department?.Value);
        Add(parameters, NpgsqlDbType.Integer, pageSize);
        Add(parameters, NpgsqlDbType.Integer, (page - 1) * pageSize);
    }

    // Queries go as "unknown": the server then parses them once per execution, and not per row as a cast from text would.
    private static void AddQuery(NpgsqlParameterCollection parameters, SearchQuery query)
    {
        Add(parameters, NpgsqlDbType.Text, query.Text);
        Add(parameters, NpgsqlDbType.Array | NpgsqlDbType.Text, query.OtherNames.ToArray());
        Add(parameters, NpgsqlDbType.Unknown, SearchExpression.All(query.Parts, SearchScope.Anywhere));
        Add(parameters, NpgsqlDbType.Array | NpgsqlDbType.Text, LiteralPatterns(query));
        Add(parameters, NpgsqlDbType.Unknown, SearchExpression.All(query.Parts, SearchScope.Written));
        Add(parameters, NpgsqlDbType.Unknown, SearchExpression.All(query.Parts, SearchScope.Named));
        Add(parameters, NpgsqlDbType.Unknown, CountedOf(query.Parts.Select(p => SearchExpression.Of(p, SearchScope.Named))));
        var loose = query.Loose.Select(a => SearchExpression.Of(a, SearchScope.Named)).ToList();
        Add(parameters, NpgsqlDbType.Unknown, loose.Count == 0 ? null : string.Join(" | ", loose)); // '' makes a notice
        Add(parameters, NpgsqlDbType.Unknown, CountedOf(loose));
    }

    private static string[] LiteralPatterns(SearchQuery query) =>
        [.. query.Parts.SelectMany(p => p.Alternatives[0].Terms).Select(t => $"%{t.Text}%")];

    // Of one alone every row would count the same, and counting reads the long vectors.
    private static string CountedOf(IEnumerable<string> queries)
    {
        var counted = queries.ToList();
        return SearchExpression.ArrayOf(counted.Count > 1 ? counted : []);
    }

    private static void Add(NpgsqlParameterCollection parameters, NpgsqlDbType type, object? value) =>
        parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value ?? DBNull.Value });

    private static async Task<(int Total, IReadOnlyList<FoundItem> Items)> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        await using var reader = await command.ExecuteReaderAsync(ct);
        var total = 0;
        List<FoundItem> items = [];
        while (await reader.ReadAsync(ct))
        {
            total = reader.GetInt32(0);
            if (!await reader.IsDBNullAsync(1, ct)) items.Add(ItemOf(reader));
        }

        return (total, items);
    }

    private static FoundItem ItemOf(NpgsqlDataReader reader) => new(
        new(reader.GetGuid(1)),
        new(reader.GetGuid(2)),
        reader.GetString(3),
        reader.GetString(4),
        reader.GetBoolean(5),
        JsonColumn.Read<ServiceItemSummary>(reader.GetString(6)));
}
