using System.Globalization;
using System.Text;
using GovService.Infrastructure.Cryptography;
using GovService.UseCases.Ports;
using Npgsql;

namespace GovService.Infrastructure.Persistence.Audit;

/// <summary>
/// 审计封存: takes the rows that no seal covers yet, and adds one seal over them to the global chain. Writers never wait
/// for it; two nodes that seal at once exclude each other by an advisory lock.
/// </summary>
internal sealed class AuditSealing(NpgsqlDataSource database, ISealKeys keys, TimeProvider clock)
{
    private const int BatchSize = 1000;
    private const long LockKey = 0x676F_7661_7564_6974; // "govaudit"

    /// <summary>Answers how many rows it sealed.</summary>
    public async Task<int> SealBatchAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        if (!await AnythingToSealAsync(connection, ct)) return 0; // without a transaction: the usual case, once idle

        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (!await LockAsync(connection, ct)) return 0;

        var rows = await UnsealedAsync(connection, ct);
        if (rows.Count == 0) return 0;

        var seal = Make(await LastAsync(connection, ct), rows);
        await WriteAsync(connection, seal, ct);
        await transaction.CommitAsync(ct);
        return rows.Count;
    }

    /// <summary>What the seal's hash covers, in one line.</summary>
    public static string HashOf(string previousHash, long number, DateTimeOffset at, string root) => Sm3.Hex(
        Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{previousHash}|{number}|{AuditContent.Instant(at)}|{root}")));

    private AuditSeal Make((long Number, string Hash) last, IReadOnlyList<(Guid Id, string Hash)> rows)
    {
        var at = Microseconds(clock.GetUtcNow());
        var root = MerkleTree.RootOf([.. rows.Select(r => r.Hash)]);
        var hash = HashOf(last.Hash, last.Number + 1, at, root);
        var signature = keys.Sign(Encoding.ASCII.GetBytes(hash));
        return new AuditSeal
        {
            Number = last.Number + 1,
            CreatedAt = at,
            RowIds = [.. rows.Select(r => r.Id)],
            MerkleRoot = root,
            PreviousHash = last.Hash,
            Hash = hash,
            KeyId = signature.KeyId,
            Signature = signature.Value,
        };
    }

    /// <summary>PostgreSQL keeps no more; what is hashed must be what is read back.</summary>
    private static DateTimeOffset Microseconds(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));

    private static async Task<bool> AnythingToSealAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "SELECT EXISTS (SELECT 1 FROM application_audit WHERE seal_number IS NULL)", connection);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<bool> LockAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_xact_lock($1)", connection);
        command.Parameters.Add(new() { Value = LockKey });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<List<(Guid Id, string Hash)>> UnsealedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "SELECT id, hash FROM application_audit WHERE seal_number IS NULL ORDER BY id LIMIT $1", connection);
        command.Parameters.Add(new() { Value = BatchSize });
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<(Guid, string)> rows = [];
        while (await reader.ReadAsync(ct)) rows.Add((reader.GetGuid(0), reader.GetString(1)));
        return rows;
    }

    private static async Task<(long Number, string Hash)> LastAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "SELECT number, hash FROM audit_seals ORDER BY number DESC LIMIT 1", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? (reader.GetInt64(0), reader.GetString(1)) : (0, "");
    }

    private static async Task WriteAsync(NpgsqlConnection connection, AuditSeal seal, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("""
            INSERT INTO audit_seals
                (number, created_at, row_ids, merkle_root, previous_hash, hash, key_id, signature)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """)
        {
            Parameters =
            {
                new() { Value = seal.Number },
                new() { Value = seal.CreatedAt },
                new() { Value = seal.RowIds },
                new() { Value = seal.MerkleRoot },
                new() { Value = seal.PreviousHash },
                new() { Value = seal.Hash },
                new() { Value = seal.KeyId },
                new() { Value = seal.Signature },
            },
        });
        batch.BatchCommands.Add(new("UPDATE application_audit SET seal_number = $1 WHERE id = ANY ($2)")
        {
            Parameters = { new() { Value = seal.Number }, new() { Value = seal.RowIds } },
        });
        await batch.ExecuteNonQueryAsync(ct);
    }
}
