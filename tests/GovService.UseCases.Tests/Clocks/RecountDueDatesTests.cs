using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Infrastructure.Jobs;
using GovService.UseCases.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Clocks;

/// <summary>期限重新计算: a notice is imported while many applications are open.</summary>
public sealed class RecountDueDatesTests(TestHost host) : TimerTest(host)
{
    private const int Many = 1000;

    /// <summary>The notice for 2027, as it might be published in November 2026.</summary>
    private const string Notice2027 = """
        {
          "source": "国务院办公厅关于2027年部分节假日安排的通知（测试）",
          "days": [
            { "date": "2027-01-01", "kind": "Holiday", "name": "元旦", "noticeYear": 2027 },
            { "date": "2027-02-05", "kind": "Holiday", "name": "春节", "noticeYear": 2027 },
            { "date": "2027-02-08", "kind": "Holiday", "name": "春节", "noticeYear": 2027 },
            { "date": "2027-02-09", "kind": "Holiday", "name": "春节", "noticeYear": 2027 },
            { "date": "2027-02-20", "kind": "AdjustedWorkday", "name": "春节", "noticeYear": 2027 }
          ]
        }
        """;

    [Fact]
    public async Task A_new_year_moves_dates_exactly_where_it_must_though_the_node_dies_half_way()
    {
        await CountAll(Host); // what the shipped calendar had set off
        var before = await Calendar();
        var applications = await GivenManyAsync(before);
        Clock.SetUtcNow(ChinaTime.Instant(new(2026, 12, 31), new(20, 0)));
        await RunTimers(Host);
        var was = (await StoredAsync(applications)).ToDictionary(a => a.Id, a => (a.DueBy, Entries: a.Timeline.Count));

        var trial = (await AsSystem().Send(new ImportCalendar(Notice2027, IsTrial: true))).Value;
        (await AsSystem().Send(new ImportCalendar(Notice2027))).Value.Years.ShouldHaveSingleItem().Change
            .ShouldBe(CalendarChange.Added);
        (await RunBatch(Host)).ShouldBeFalse("nodes may not have heard of it yet");
        Clock.Advance(TimeSpan.FromSeconds(5));
        for (var batch = 0; batch < 3; batch++) (await RunBatch(Host)).ShouldBeTrue();
        await ClaimAndDie();
        await using var other = await AnotherNode();
        await CountAll(other); // goes on where the first one was

        var after = await Calendar();
        var moved = 0;
        foreach (var application in await StoredAsync(applications))
        {
            var (dueBy, entries) = was[application.Id];
            application.DueBy.ShouldBe(DueBy(application, after));
            dueBy.ShouldBe(DueBy(application, before));
            var lines = application.Timeline.Skip(entries).ToList();
            if (dueBy == application.DueBy)
            {
                lines.ShouldBeEmpty();
                continue;
            }

            moved++;
            var line = lines.ShouldHaveSingleItem();
            line.Action.ShouldBe(ApplicationAction.Recount);
            line.Clock.ShouldBeOfType<ClockChange.Recounted>().ShouldSatisfyAllConditions(
                c => c.From.ShouldBe(dueBy), c => c.To.ShouldBe(application.DueBy));
        }

        moved.ShouldBe(trial.Moving!.Value);
        moved.ShouldBeInRange(1, Many - 1);
        (await OutboxEvents()).OfType<DueDateMoved>().Count(e => was.ContainsKey(e.ApplicationId)).ShouldBe(moved);
        await DeliverEvents();
        Sms.To(applications[0].Applicant.Mobile)
            .Count(m => m.Template == "due_date_moved" && was.Keys.Any(id => m.Key.Contains($"{id}", StringComparison.Ordinal)))
            .ShouldBe(moved);
        (await AsSystem().Send(new ImportCalendar(Notice2027))).Value.ChangesNothing.ShouldBeTrue();
        (await RunBatch(Host)).ShouldBeFalse("nothing changed, nothing to count");
    }

    [Fact]
    public async Task A_regional_notice_moves_only_what_lies_in_its_region()
    {
        Clock.SetUtcNow(At(3, 2));
        var (here, elsewhere) = (await AScene(), await AScene());
        var mine = await Given((here.Application with { District = "341103000000" }).Accepted());
        var other = await Given((elsewhere.Application with { District = "340102000000" }).Accepted());
        Clock.SetUtcNow(At(3, 2, 10));

        var imported = (await AsSystem().Send(new ImportCalendar("""
            { "region": "341100000000", "days": [{ "date": "2026-03-05", "kind": "Holiday", "name": "暴雪停工" }] }
            """))).Value;
        imported.Problems.ShouldBeEmpty();
        await CountAll(Host);

        ChinaTime.Day((await Stored(mine)).DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 17));
        ChinaTime.Day((await Stored(other)).DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 16));
    }

    /// <summary>Due before, in and after the new year; with every kind of clock that may run.</summary>
    private async Task<IReadOnlyList<Application>> GivenManyAsync(WorkingCalendar calendar)
    {
        var scene = await AScene();
        List<Application> applications = [];
        for (var i = 0; i < Many; i++)
        {
            Clock.SetUtcNow(ChinaTime.Instant(new DateOnly(2026, 11, 16).AddDays(i % 45), new(9, 0)));
            var an = scene.Application with { At = Clock.GetUtcNow() };
            var application = (i % 4) switch
            {
                0 => an.Submitted(),
                1 => an.CorrectionRequired(),
                2 => an.AwaitingDecision(),
                _ => an.Accepted(),
            };
            application.Recount(Stamp.OfSystem(Clock.GetUtcNow()), calendar); // the makers of tests know no holidays
            applications.Add(application);
        }

        await Stored(async db =>
        {
            db.AddRange(applications);
            return await db.SaveChangesAsync();
        });
        return applications;
    }

    private Task<List<Application>> StoredAsync(IReadOnlyList<Application> applications)
    {
        var ids = applications.Select(a => a.Id).ToList();
        return Stored(db => db.Applications.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync());
    }

    private static DateTimeOffset? DueBy(Application application, WorkingCalendar calendar) =>
        application.Clocks(calendar).OfAuthority?.Due?.Instant;

    private Task<WorkingCalendar> Calendar() => Stored(async db =>
        new RegionalCalendars(await db.CalendarNotices.AsNoTracking().ToListAsync()).For("341103000000"));

    private static Task<bool> RunBatch(TestHost node) =>
        node.Services.GetRequiredService<RecountDueDates>().RunBatchAsync(CancellationToken.None);

    private async Task CountAll(TestHost node)
    {
        Clock.Advance(TimeSpan.FromSeconds(5));
        node.Clock.SetUtcNow(Clock.GetUtcNow());
        while (await RunBatch(node))
        {
            // One batch after the other.
        }
    }

    /// <summary>A node holds the recount and never comes back: the next one waits until the hold has ended.</summary>
    private async Task ClaimAndDie()
    {
        var until = Clock.GetUtcNow().AddMinutes(1);
        await Stored(db => db.DueDateRecounts.Where(r => r.FinishedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.HeldUntil, until)));
        (await RunBatch(Host)).ShouldBeFalse();
        Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<TestHost> AnotherNode()
    {
        var settings = Host.Services.GetRequiredService<IConfiguration>();
        var node = await TestHost.OnAsync(settings.GetConnectionString("GovService")!);
        node.Clock.SetUtcNow(Clock.GetUtcNow());
        return node;
    }
}
