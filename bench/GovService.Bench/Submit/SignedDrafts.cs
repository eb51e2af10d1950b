using GovService.Bench.Running;
using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;
using GovService.UseCases.Tests.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Bench.Submit;

/// <summary>
/// Drafts that are complete and signed: one pattern for each of many items of the real catalogue, copied in the database
/// as often as needed. A signature covers no draft's id, so a copy is signed too.
/// </summary>
internal sealed class SignedDrafts
{
    private const int MostItems = 30;

    private readonly string _database;

    private SignedDrafts(string database, Account applicant, IReadOnlyList<ApplicationId> patterns) =>
        (_database, Applicant, Patterns) = (database, applicant, patterns);

    public Account Applicant { get; }

    /// <summary>One for each item.</summary>
    public IReadOnlyList<ApplicationId> Patterns { get; }

    public static async Task<SignedDrafts> PrepareAsync(string database, BenchHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();
        var applicant = Account.Open(
            UserId.New(), "bench", new("测试人员", "341103199003070018", "13900000618", "测试地址"), isDemo: true, Now);
        applicant.Assign(Duty.Of(Role.Applicant));
        db.Add(applicant);

        List<ApplicationId> patterns = [];
        var catalogue = scope.ServiceProvider.GetRequiredService<ICatalogue>();
        foreach (var key in await db.ServiceItems.OrderBy(i => i.Code).Select(i => i.CatalogueId).ToListAsync())
        {
            var item = await catalogue.FindAsync(key, CancellationToken.None);
            if (item is null || patterns.Count == MostItems || item.Content.Form.Fields.Any(f => f.Type == FieldType.File)) continue;

            var draft = FilledIn(item, applicant);
            var review = await DraftReview.OfAsync(draft, catalogue, TimeProvider.System, CancellationToken.None);
            if (!review.IsComplete) continue;

            var digest = scope.ServiceProvider.GetRequiredService<IDigest>();
            draft.Sign(new("", DraftAnswers.Hash(draft, review.Slots, digest), SigningMeans.Password, Now));
            db.Add(draft);
            patterns.Add(draft.Id);
        }

        await db.SaveChangesAsync();
        return new(database, applicant, patterns);
    }

    /// <summary>The id of the n-th copy; <see cref="SqlId"/> spells the same.</summary>
    public static ApplicationId Id(long n) => ApplicationId.From(Guid.Parse($"00000000-0000-7000-8000-{n:x12}"));

    public static string SqlId(string n, int kind = 0) => $"('0000000{kind}-0000-7000-8000-' || lpad(to_hex({n}), 12, '0'))::uuid";

    /// <summary>Copies number <paramref name="from"/> and up, the patterns in turn.</summary>
    public async Task CopyAsync(long from, int count)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await CopyAsync(connection, "application_drafts", "id", from, count);
        await CopyAsync(connection, "application_draft_entries", "draft_id", from, count);
        await using var analyze = new NpgsqlCommand("ANALYZE application_drafts, application_draft_entries; CHECKPOINT", connection);
        analyze.CommandTimeout = 0;
        await analyze.ExecuteNonQueryAsync(); // neither falls into the first slice
    }

    private async Task CopyAsync(NpgsqlConnection connection, string table, string key, long from, int count)
    {
        await using var command = new NpgsqlCommand($"""
            INSERT INTO {table}
            SELECT copy.* FROM generate_series($2, $2 + $3 - 1) n
            JOIN {table} original ON original.{key} = $1[1 + n % cardinality($1)]
            CROSS JOIN LATERAL jsonb_populate_record(original, jsonb_build_object('{key}', {SqlId("n")})) copy
            """, connection);
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = Patterns.Select(p => p.Value).ToArray() });
        command.Parameters.Add(new() { Value = from });
        command.Parameters.Add(new() { Value = (long)count });
        await command.ExecuteNonQueryAsync();
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static ApplicationDraft FilledIn(PublishedItem item, Account account)
    {
        var person = account.Person;
        var kind = item.Content.Serves(Audience.Person) ? Audience.Person : Audience.LegalPerson;
        var draft = ApplicationDraft.Start(
            item.Id, item.VersionId, item.RegionCode,
            new(account.Id, kind, person.Name, person.IdNumber, person.Mobile, AgentName: null), Now);
        foreach (var (name, value) in item.Content.Form.Fields.SelectMany(AnAnswer.To)) draft.Set(name, value, DraftSource.Typed, Now);
        foreach (var question in item.Content.Questions)
            draft.Set($"q.{question.Key}", question.IsYesNo ? "true" : question.Options[0], DraftSource.Typed, Now);

        StoredFile file = new(new string('0', 64), "证明.jpg", "image/jpeg", 200_000);
        foreach (var slot in MaterialSlots.For(item.Content, draft).Where(s => s.IsMissing))
            draft.Set(MaterialSlots.Key(slot.Material.Id), new SlotContent([file], null, []).Write(), DraftSource.Typed, Now);
        return draft;
    }
}
