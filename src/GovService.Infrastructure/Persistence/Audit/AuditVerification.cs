using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovService.UseCases.Ports;
using Npgsql;

namespace GovService.Infrastructure.Persistence.Audit;

/// <summary>Reads the whole audit as a stream, in constant memory but for the hashes of one seal.</summary>
internal sealed class AuditVerification(NpgsqlDataSource database, ISealKeys keys) : IAuditVerification
{
    private const int MaxFlaws = 100;

    public async Task<AuditReport> VerifyAsync(CancellationToken ct)
    {
        var flaws = new List<AuditFlaw>();
        await using var connection = await database.OpenConnectionAsync(ct);

        // One snapshot: what is written while we read is for the next verification.
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var (rows, unsealed) = await VerifyRowsAsync(connection, flaws, ct);
        await VerifyHeadsAsync(connection, flaws, ct);
        var seals = await VerifySealsAsync(connection, flaws, ct);
        return new AuditReport(rows, seals, unsealed, [.. flaws.Take(MaxFlaws)]);
    }

    private static async Task<(long Rows, long Unsealed)> VerifyRowsAsync(
        NpgsqlConnection connection, List<AuditFlaw> flaws, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("""
            SELECT id, application_id, region_code, created_at, sequence, content, previous_hash, hash, seal_number
            FROM application_audit ORDER BY application_id, sequence
            """, connection);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);

        long rows = 0, unsealed = 0;
        AuditRow? before = null;
        while (await reader.ReadAsync(ct))
        {
            var row = RowOf(reader);
            rows++;
            if (row.SealNumber is null) unsealed++;
            if (before?.ApplicationId != row.ApplicationId) before = null;
            flaws.AddRange(FlawsOf(row, before));
            before = row;
        }

        return (rows, unsealed);
    }

    private static AuditRow RowOf(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        ApplicationId = reader.GetGuid(1),
        RegionCode = reader.GetString(2),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(3),
        Sequence = reader.GetInt32(4),
        Content = reader.GetString(5),
        PreviousHash = reader.GetString(6),
        Hash = reader.GetString(7),
        SealNumber = reader.IsDBNull(8) ? null : reader.GetInt64(8),
    };

    private static IEnumerable<AuditFlaw> FlawsOf(AuditRow row, AuditRow? before)
    {
        var name = row.Id.ToString();
        foreach (var column in ColumnsThatDiffer(row)) yield return new(name, "column_differs", column);
        if (row.Hash != AuditContent.Chain(row.PreviousHash, row.Content)) yield return new(name, "hash_wrong");
        if (row.PreviousHash != (before?.Hash ?? "")) yield return new(name, "chain_broken", "previous_hash");
        if (row.Sequence != (before?.Sequence ?? 0) + 1) yield return new(name, "chain_broken", "sequence");
    }

    /// <summary>The content repeats the other columns.</summary>
    private static IEnumerable<string> ColumnsThatDiffer(AuditRow row)
    {
        JsonNode? content;
        try
        {
            content = JsonNode.Parse(row.Content);
        }
        catch (JsonException)
        {
            content = null;
        }

        string? Said(string key) => (content as JsonObject)?[key]?.ToString();
        if (Said("id") != row.Id.ToString()) yield return "id";
        if (Said("applicationId") != row.ApplicationId.ToString()) yield return "application_id";
        if (Said("regionCode") != row.RegionCode) yield return "region_code";
        if (Said("createdAt") != AuditContent.Instant(row.CreatedAt)) yield return "created_at";
        if (Said("sequence") != row.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)) yield return "sequence";
    }

    /// <summary>The application itself remembers its last hash: a row cut off at the end is noticed.</summary>
    private static async Task VerifyHeadsAsync(NpgsqlConnection connection, List<AuditFlaw> flaws, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("""
            SELECT a.id FROM applications a
            LEFT JOIN LATERAL (
                SELECT hash FROM application_audit r WHERE r.application_id = a.id ORDER BY sequence DESC LIMIT 1) last ON true
            WHERE a.audit_head IS DISTINCT FROM last.hash
            """, connection);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) flaws.Add(new(reader.GetGuid(0).ToString(), "head_differs"));
    }

    private async Task<long> VerifySealsAsync(NpgsqlConnection connection, List<AuditFlaw> flaws, CancellationToken ct)
    {
        var sealedRows = await SealedRowsAsync(connection, ct);
        await using var command = new NpgsqlCommand("""
            SELECT number, created_at, row_ids, merkle_root, previous_hash, hash, key_id, signature
            FROM audit_seals ORDER BY number
            """, connection);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);

        var before = new AuditSeal();
        while (await reader.ReadAsync(ct))
        {
            var seal = SealOf(reader);
            flaws.AddRange(FlawsOf(seal, before, sealedRows));
            before = seal;
        }

        flaws.AddRange(sealedRows.Select(left => new AuditFlaw(left.Key.ToString(), "seal_differs", "seal_number")));
        return before.Number;
    }

    private static async Task<Dictionary<Guid, (long Seal, string Hash)>> SealedRowsAsync(
        NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "SELECT id, seal_number, hash FROM application_audit WHERE seal_number IS NOT NULL", connection);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        Dictionary<Guid, (long, string)> rows = [];
        while (await reader.ReadAsync(ct)) rows[reader.GetGuid(0)] = (reader.GetInt64(1), reader.GetString(2));
        return rows;
    }

    private static AuditSeal SealOf(NpgsqlDataReader reader) => new()
    {
        Number = reader.GetInt64(0),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(1),
        RowIds = reader.GetFieldValue<Guid[]>(2),
        MerkleRoot = reader.GetString(3),
        PreviousHash = reader.GetString(4),
        Hash = reader.GetString(5),
        KeyId = reader.GetString(6),
        Signature = reader.GetString(7),
    };

    /// <summary>Takes the seal's rows out of <paramref name="rows"/>: what is left at the end, no seal names.</summary>
    private List<AuditFlaw> FlawsOf(AuditSeal seal, AuditSeal before, Dictionary<Guid, (long Seal, string Hash)> rows)
    {
        List<AuditFlaw> flaws = [];
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"seal {seal.Number}");
        List<string> hashes = [];
        foreach (var id in seal.RowIds)
        {
            if (!rows.Remove(id, out var row)) flaws.Add(new(id.ToString(), "row_missing", name));
            else if (row.Seal != seal.Number) flaws.Add(new(id.ToString(), "seal_differs", "seal_number"));
            hashes.Add(row.Hash ?? "");
        }

        if (hashes.Count == 0 || MerkleTree.RootOf(hashes) != seal.MerkleRoot) flaws.Add(new(name, "seal_wrong", "merkle_root"));
        if (seal.Number != before.Number + 1) flaws.Add(new(name, "chain_broken", "number"));
        if (seal.PreviousHash != before.Hash) flaws.Add(new(name, "chain_broken", "previous_hash"));
        if (seal.Hash != AuditSealing.HashOf(seal.PreviousHash, seal.Number, seal.CreatedAt, seal.MerkleRoot))
            flaws.Add(new(name, "hash_wrong"));
        if (!keys.Verify(Encoding.ASCII.GetBytes(seal.Hash), new SealSignature(seal.KeyId, seal.Signature)))
            flaws.Add(new(name, "signature_wrong"));
        return flaws;
    }
}
