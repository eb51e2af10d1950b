using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Calendars;

public sealed class RegionalCalendarTests
{
    private const string City = "341100000000";
    private static readonly DateOnly Day = new(2026, 12, 31);

    [Fact]
    public void A_regions_own_notice_stands_over_the_countrys_and_nobody_elses()
    {
        RegionalCalendars calendars = new([Notice(City, 2026, Off(Day)), Notice(Regions.National, 2026, On(Day))]);

        calendars.For(City).IsWorkingDay(Day).ShouldBeFalse();
        calendars.For("341103000000").IsWorkingDay(Day).ShouldBeFalse(); // a district of it
        calendars.For("110000000000").IsWorkingDay(Day).ShouldBeTrue();
    }

    [Fact]
    public void Of_two_years_that_meet_in_December_the_later_notice_holds() =>
        new RegionalCalendars([Notice(Regions.National, 2027, Off(Day)), Notice(Regions.National, 2026, On(Day))])
            .For(City).IsWorkingDay(Day).ShouldBeFalse();

    [Fact]
    public void Only_the_countrys_notice_settles_a_year()
    {
        RegionalCalendars calendars = new([Notice(City, 2027, Off(Day)), Notice(Regions.National, 2026, On(Day))]);

        calendars.For(City).Covers(2026).ShouldBeTrue();
        calendars.For(City).Covers(2027).ShouldBeFalse();
    }

    [Fact]
    public void A_notice_knows_whether_it_says_the_same()
    {
        var notice = Notice(Regions.National, 2026, On(Day));

        notice.Says([On(Day)]).ShouldBeTrue();
        notice.Says([Off(Day)]).ShouldBeFalse();
    }

    [Fact]
    public void A_recount_adds_up_what_it_has_counted()
    {
        var recount = DueDateRecount.Order(City, ByClerk.At, ByClerk.At);
        recount.Reach(ApplicationId.New(), 500);

        recount.Reach(ApplicationId.New(), 20);

        recount.Counted.ShouldBe(520);
    }

    private static CalendarNotice Notice(string region, int year, CalendarDay day) =>
        CalendarNotice.Announce(region, year, [day], "国办发明电", BySupervisor);

    private static CalendarDay Off(DateOnly day) => new(day, CalendarDayKind.Holiday, "元旦");

    private static CalendarDay On(DateOnly day) => new(day, CalendarDayKind.AdjustedWorkday, "元旦");
}
