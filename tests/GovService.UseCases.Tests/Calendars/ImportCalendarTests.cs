using GovService.Domain.Departments;
using GovService.UseCases.Calendars;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Calendars;

/// <summary>导入工作日历: all or nothing, and every problem named with its day.</summary>
public sealed class ImportCalendarTests(TestHost host) : UseCaseTest(host)
{
    [Theory]
    [InlineData("""{ "days": [""", "", "calendar.json_broken")]
    [InlineData("""{ "days": [] }""", "", "calendar.no_days")]
    [InlineData("""{ "days": [5] }""", "1", "calendar.date_malformed")]
    [InlineData("""{ "days": [{ "date": "2027-02-30", "kind": "Holiday", "name": "春节" }] }""", "2027-02-30", "calendar.date_malformed")]
    [InlineData("""{ "days": [{ "date": "2027-01-01", "kind": "Off", "name": "元旦" }] }""", "2027-01-01", "calendar.kind_unknown")]
    [InlineData("""{ "days": [{ "date": "2027-01-01", "kind": "Holiday" }] }""", "2027-01-01", "calendar.name_missing")]
    [InlineData("""{ "days": [{ "date": "2027-01-01", "kind": "Holiday", "name": "元旦", "noticeYear": 2029 }] }""", "2027-01-01", "calendar.outside_notice")]
    [InlineData("""{ "days": [{ "date": "2027-02-08", "kind": "AdjustedWorkday", "name": "春节" }] }""", "2027-02-08", "calendar.worked_anyway")]
    [InlineData("""{ "region": "990000000000", "days": [{ "date": "2027-01-01", "kind": "Holiday", "name": "元旦" }] }""", "", "calendar.region_unknown")]
    [InlineData("""{ "days": [{ "date": "2027-01-01", "kind": "Holiday", "name": "元旦" }, { "date": "2027-01-01", "kind": "Holiday", "name": "元旦" }] }""", "2027-01-01", "calendar.duplicate")]
    [InlineData("""{ "days": [{ "date": "2027-01-02", "kind": "Holiday", "name": "元旦" }, { "date": "2027-01-02", "kind": "AdjustedWorkday", "name": "元旦" }] }""", "2027-01-02", "calendar.contradiction")]
    [InlineData("""{ "workingDaysPerYear": { "2027": 248 }, "days": [{ "date": "2027-01-01", "kind": "Holiday", "name": "元旦" }] }""", "", "calendar.total_differs")]
    public async Task A_file_with_a_problem_changes_nothing(string json, string day, string code)
    {
        var report = (await AsSystem().Send(new ImportCalendar(json))).Value;

        report.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Day.ShouldBe(day), p => p.Code.ShouldBe(code));
        (await Stored(db => db.CalendarNotices.CountAsync(n => n.Year > 2026))).ShouldBe(0);
    }

    [Fact]
    public async Task Each_year_of_the_shipped_calendar_names_the_paper_that_announced_it()
    {
        var sources = await Stored(db => db.CalendarNotices
            .Where(n => n.RegionCode == Regions.National && n.Year <= 2026).Select(n => n.Source).ToListAsync());

        sources.Count.ShouldBe(3);
        sources.ShouldAllBe(source => source.Contains("gov.cn"));
        sources.ShouldBeUnique();
    }

    [Theory]
    [InlineData(""" "source": 5, "workingDaysPerYear": { "2027": "248" } """)]
    [InlineData(""" "source": { "papers": { "2027": 5, "x": ["y"] } }, "workingDaysPerYear": [] """)]
    public async Task A_file_whose_remarks_are_not_as_usual_is_still_a_calendar(string remarks)
    {
        var report = (await AsSystem().Send(new ImportCalendar(
            $$"""{ {{remarks}}, "days": [{ "date": "2027-01-01", "kind": "Holiday", "name": "元旦" }] }""", IsTrial: true))).Value;

        report.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trial_writes_nothing()
    {
        var trial = (await AsSystem().Send(new ImportCalendar(
            """{ "days": [{ "date": "2027-01-01", "kind": "Holiday", "name": "元旦" }] }""", IsTrial: true))).Value;

        trial.Years.ShouldHaveSingleItem().Change.ShouldBe(CalendarChange.Added);
        (await Stored(db => db.CalendarNotices.CountAsync(n => n.Year == 2027))).ShouldBe(0);
    }

    [Fact]
    public async Task What_ships_with_the_product_gives_way_to_what_was_imported()
    {
        var report = (await AsSystem().Send(new ImportCalendar(
            """{ "days": [{ "date": "2026-01-01", "kind": "Holiday", "name": "元旦" }] }""", OnlyNewYears: true))).Value;

        report.ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_an_administrator_of_the_system_imports() =>
        await Should.ThrowAsync<ForbiddenException>(() =>
            AsNobody().Send(new ImportCalendar("""{ "days": [] }""")));
}
