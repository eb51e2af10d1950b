using GovService.Bench.Running;
using GovService.TestKit;
using GovService.UseCases.ServiceItems;
using Npgsql;

namespace GovService.Bench.Search;

/// <summary>
/// A county's catalogue: the shipped items again and again, each copy by the name of a place that it is for. Only what
/// the search reads.
/// </summary>
internal static class GeneratedItems
{
    /// <summary>What a county keeps; and what nobody keeps yet.</summary>
    public const int County = 5739;
    public const int Many = 100_000;

    private const string Sql = """
        CREATE TEMP TABLE copies AS
        SELECT row_number() OVER (ORDER BY round, service_item_id) AS n, gen_random_uuid() AS id, service_item_id AS source,
            chr(19968 + (round * 37) % 9000) || chr(19968 + (round * 101) % 9000) || '镇' AS place
        FROM generate_series(1, $1 / (SELECT count(*)::int FROM service_item_search)) round, service_item_search
        LIMIT greatest(0, $1 - (SELECT count(*) FROM service_item_search));

        INSERT INTO service_items
        SELECT copy.* FROM copies
        JOIN service_items original ON original.id = copies.source
        CROSS JOIN LATERAL jsonb_populate_record(original, jsonb_build_object(
            'id', copies.id, 'catalogue_id', 'GENERATED_' || n, 'slug', 'generated-' || n,
            'code', overlay(original.code PLACING 'G' || lpad(n::text, 7, '0') FROM 24))) copy;

        INSERT INTO service_item_search ({0})
        SELECT {1} FROM copies
        JOIN service_item_search original ON original.service_item_id = copies.source
        CROSS JOIN LATERAL jsonb_populate_record(original, jsonb_build_object(
            'service_item_id', copies.id, 'catalogue_id', 'GENERATED_' || n, 'slug', 'generated-' || n,
            'code', overlay(original.code PLACING 'G' || lpad(n::text, 7, '0') FROM 24),
            'name', place || original.name, 'sort_name', place || original.sort_name,
            'terms', to_jsonb(original.terms || ARRAY[place]))) copy;
        """;

    public static async Task CreateAsync(BenchHost host, string database, int count)
    {
        var content = await File.ReadAllTextAsync(RepositoryPaths.Of("content", "catalog.json"));
        await host.UseCases.SendAsSystem(new ImportCatalogue(content));

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        var columns = await ColumnsAsync(connection);
        await ExecuteAsync(connection, Sql.Replace("{0}", string.Join(", ", columns), StringComparison.Ordinal)
            .Replace("{1}", string.Join(", ", columns.Select(c => $"copy.{c}")), StringComparison.Ordinal)
            .Replace("$1", $"{count}", StringComparison.Ordinal));
        await ExecuteAsync(connection, "VACUUM ANALYZE service_item_search"); // also what the index has not sorted in yet
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>All but those that PostgreSQL computes.</summary>
    private static async Task<IReadOnlyList<string>> ColumnsAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("""
            SELECT column_name FROM information_schema.columns
            WHERE table_name = 'service_item_search' AND is_generated = 'NEVER'
            """, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> names = [];
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }
}
