using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovService.UseCases.Tests.Persistence;

/// <summary>
/// What was handed in before there was a ledger keeps its clocks. Everything begins on Monday, 2 March 2026, 09:00, under
/// a promise of ten working days.
/// </summary>
public sealed class OlderApplicationsTests(Database database)
{
    private const string BeforeTheLedger = "EndedSessions";

    private static readonly WorkingCalendar Calendar = new([]);
    private static readonly TimeLimit StatutoryLimit = new(20, LimitUnit.WorkingDay);
    private static readonly DateTimeOffset Submitted = At(2);
    private static readonly Guid Somebody = UserId.New().Value;

    private static readonly (string Status, string Acts, ClockKind? Running, int? DueOn)[] Cases =
    [
        ("Submitted", "Submit", ClockKind.Reply, 9),
        ("CorrectionRequired", "Submit RequestCorrection", null, null),
        ("Submitted", "Submit RequestCorrection SubmitCorrection", ClockKind.Reply, 11),
        ("RefusalProposed", "Submit ProposeNonAcceptance", ClockKind.Reply, 9),
        ("Accepted", "Submit Accept", ClockKind.Promised, 17),
        ("AwaitingDecision", "Submit Accept Review", ClockKind.Promised, 17),
        ("RefusalProposed", "Submit Accept Review ProposeRefusal", ClockKind.Promised, 17),
        ("Granted", "Submit Accept Review Grant", ClockKind.Delivery, 19),
        ("Completed", "Submit Accept Review Grant Complete", null, null),
        ("Refused", "Submit Accept Review ProposeRefusal CountersignRefusal", null, null),
        ("NotAccepted", "Submit ProposeNonAcceptance CountersignNonAcceptance", null, null),
        ("Withdrawn", "Submit Accept Withdraw", null, null),
    ];

    [Fact]
    public async Task Their_clocks_are_read_from_their_acts()
    {
        await using var db = await OpenAsync();
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync(BeforeTheLedger);
        var (item, version) = await InsertItemAsync(db);
        foreach (var (index, (status, acts, _, dueOn)) in Cases.Index())
            await InsertAsync(db, $"TEST-{index:D2}", item, version, status, acts.Split(' '), DueOn(dueOn));

        await migrator.MigrateAsync();

        foreach (var (index, application) in (await db.Applications.OrderBy(a => a.Number).ToListAsync()).Index())
        {
            var (_, acts, running, dueOn) = Cases[index];
            var clock = application.Clocks(Calendar).OfAuthority;
            (clock?.Kind, clock?.Due?.Instant).ShouldBe((running, DueOn(dueOn)), acts);
            (application.NextTimerAt is not null).ShouldBe(dueOn is not null, acts);
            application.Terms.Statutory.ShouldBe(StatutoryLimit, acts);
            application.RunTimers(Stamp.OfSystem(Submitted), Calendar).ShouldBeFalse(acts);
            application.DueBy.ShouldBe(DueOn(dueOn), acts);
        }

        (await db.Applications.CountAsync()).ShouldBe(Cases.Length);
    }

    [Fact]
    public async Task The_migrations_say_all_that_the_model_says()
    {
        await using var db = await OpenAsync();

        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    private async Task<GovServiceDbContext> OpenAsync() => new(
        new DbContextOptionsBuilder<GovServiceDbContext>().UseNpgsql(await database.CreateEmptyAsync()).Options);

    private static async Task<(Guid Item, Guid Version)> InsertItemAsync(GovServiceDbContext db)
    {
        var (item, version) = new AnItem().Published(DepartmentId.New());
        version.Content.LegalLimit.Limit.ShouldBe(StatutoryLimit);
        var content = JsonColumn.Write(version.Content);
        await db.Database.ExecuteSqlAsync($$"""
            INSERT INTO departments VALUES ({{Somebody}}, 'TEST', '测试部门', 'Bureau', '341103000000', '', true);
            INSERT INTO service_items (id, catalogue_id, slug, code, department_id, district_code, region_code, created_at,
                current_version_id, current_version_number, current_content_hash)
            VALUES ({{item.Id.Value}}, 'TEST', 'test', 'TEST', {{Somebody}}, '341103000000', '341100000000',
                {{Submitted}}, {{version.Id.Value}}, 1, '');
            INSERT INTO service_item_versions VALUES
                ({{version.Id.Value}}, {{item.Id.Value}}, 1, {{content}}::jsonb, '', {{Submitted}});
            """);
        return (item.Id.Value, version.Id.Value);
    }

    /// <summary>One application as the product wrote it then, each act a day after the one before.</summary>
    private static async Task InsertAsync(
        GovServiceDbContext db, string number, Guid item, Guid version, string status, string[] acts, DateTimeOffset? due)
    {
        var application = ApplicationId.New().Value;
        await db.Database.ExecuteSqlAsync($$"""
            INSERT INTO applications (id, number, service_item_id, service_item_version_id, snapshot_hash, department_id,
                district_code, region_code, created_at, processing_type, decision_limit, signature, form, situation,
                materials, status, due_by, applicant_account_id, applicant_code, applicant_kind, applicant_mobile,
                applicant_name)
            VALUES ({{application}}, {{number}}, {{item}}, {{version}}, '', {{Somebody}},
                '341103000000', '341100000000', {{Submitted}}, 'Promised', '{"value": 10, "unit": "WorkingDay"}',
                '{"textHash": "", "answersHash": "", "means": "Password"}', '{}', '{}', '[]', {{status}}, {{due}},
                {{Somebody}}, '', 'Person', '', '陈思远')
            """);
        foreach (var (index, act) in acts.Index())
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO application_timeline
                    (sequence, application_id, action, from_status, to_status, by, by_name, by_role, created_at)
                VALUES ({index + 1}, {application}, {act}, 'Submitted', {status}, {Somebody}, '某人', 'System', {At(2 + index)})
                """);
        }
    }

    private static DateTimeOffset? DueOn(int? day) => day is { } last ? ChinaTime.CloseOf(new(2026, 3, last)) : null;

    private static DateTimeOffset At(int day) => ChinaTime.Instant(new(2026, 3, day), new(9, 0));
}
