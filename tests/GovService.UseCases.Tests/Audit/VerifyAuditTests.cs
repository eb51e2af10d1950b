using GovService.Infrastructure.Persistence.Audit;
using GovService.UseCases.Audit;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.UseCases.Tests.Audit;

/// <summary>审计: whatever is touched is named.</summary>
public sealed class VerifyAuditTests(TestHost host) : JourneyTest(host)
{
    /// <summary>Every column of both tables, and a change of one byte (or the least change its type has).</summary>
    public static TheoryData<string, string> Changes => new()
    {
        { "id", "id = overlay(id::text placing CASE right(id::text, 1) WHEN 'f' THEN '0' ELSE 'f' END from 36)::uuid" },
        { "application_id", "application_id = overlay(application_id::text placing CASE right(application_id::text, 1) WHEN 'f' THEN '0' ELSE 'f' END from 36)::uuid" },
        { "region_code", "region_code = overlay(region_code placing '9' from 1)" },
        { "created_at", "created_at = created_at + interval '1 microsecond'" },
        { "sequence", "sequence = sequence + 10" },
        { "content", "content = overlay(content placing 'X' from 20)" },
        { "previous_hash", "previous_hash = overlay(previous_hash placing 'g' from 1)" },
        { "hash", "hash = overlay(hash placing 'g' from 1)" },
        { "seal_number", "seal_number = seal_number + 1" },
    };

    [Fact]
    public async Task An_audit_that_nobody_touched_is_intact()
    {
        await GivenHistory();

        var report = await Verify();

        report.Flaws.ShouldBeEmpty();
        report.Rows.ShouldBeGreaterThan(0);
        report.Seals.ShouldBeGreaterThan(0);
        report.Unsealed.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_of_one_column_of_a_row_is_found_and_the_row_is_named(string column, string change)
    {
        var id = await GivenHistory();
        var (row, _) = await SecondRowOf(id);

        await Tamper($"UPDATE application_audit SET {change} WHERE id = '{row}'");

        // Of an id only the last digit was changed: the row goes by its new name.
        var named = (await Verify()).Flaws.Select(f => column == "id" ? f.Row[..^1] : f.Row);
        named.ShouldContain(column == "id" ? row.ToString()[..^1] : row.ToString());
    }

    [Fact]
    public async Task A_row_that_was_deleted_is_missed()
    {
        var id = await GivenHistory();
        var (row, _) = await SecondRowOf(id);

        await Tamper($"DELETE FROM application_audit WHERE id = '{row}'");

        (await Verify()).Flaws.ShouldContain(f => f.Row == row.ToString() && f.Code == "row_missing");
    }

    [Theory]
    [InlineData("merkle_root = overlay(merkle_root placing 'g' from 1)")]
    [InlineData("created_at = created_at + interval '1 microsecond'")]
    [InlineData("previous_hash = previous_hash || 'a'")]
    [InlineData("hash = overlay(hash placing 'g' from 1)")]
    [InlineData("key_id = overlay(key_id placing 'g' from 1)")]
    [InlineData("signature = overlay(signature placing '_' from 30 for 2)")]
    public async Task A_change_of_a_seal_is_found(string change)
    {
        await GivenHistory();

        await Tamper($"UPDATE audit_seals SET {change} WHERE number = 1");

        (await Verify()).Flaws.ShouldContain(f => f.Row == "seal 1");
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_a_row()
    {
        var id = await GivenHistory();
        var (row, _) = await SecondRowOf(id);

        await Should.ThrowAsync<PostgresException>(() => Execute($"UPDATE application_audit SET content = '' WHERE id = '{row}'"));
        await Should.ThrowAsync<PostgresException>(() => Execute($"DELETE FROM application_audit WHERE id = '{row}'"));
    }

    private async Task<ApplicationId> GivenHistory()
    {
        await Tamper("DELETE FROM application_audit; DELETE FROM audit_seals; UPDATE applications SET audit_head = NULL");
        var citizen = await Given(AnAccount.Citizen());
        var application = await GivenApplication(await GivenDraft(citizen, new AnItem()));
        await Officers(application.Id, a => a.Accept(OfficerStamp(Role.WindowClerk), new([])));
        await Officers(application.Id, a => a.Review("意见", OfficerStamp(Role.Reviewer)));

        // Only this history is looked at: what other tests of the class left has no audit any more.
        await Tamper($"DELETE FROM applications WHERE id <> '{application.Id}'");
        (await Host.Services.GetRequiredService<AuditSealing>().SealBatchAsync(default)).ShouldBe(3);
        return application.Id;
    }

    private Task<AuditReport> Verify() => AsSystem().Send(new VerifyAudit());

    private async Task<(Guid Id, int Sequence)> SecondRowOf(ApplicationId id)
    {
        await using var command = Database.CreateCommand("SELECT id, sequence FROM application_audit WHERE application_id = $1 AND sequence = 2");
        command.Parameters.Add(new() { Value = id.Value });
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetGuid(0), reader.GetInt32(1));
    }

    /// <summary>As somebody with all rights over the database would: no trigger stops them.</summary>
    private Task Tamper(string sql) => Execute($"SET session_replication_role = replica; {sql}; RESET session_replication_role");

    private async Task Execute(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private NpgsqlDataSource Database => Host.Services.GetRequiredService<NpgsqlDataSource>();
}
