using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Calendars;

namespace GovService.Domain.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = ShippedCalendar.Calendar;

    private static readonly Arbitrary<DateOnly> AnyDay =
        Gen.Choose(0, 3 * 366).Select(new DateOnly(2024, 1, 1).AddDays).ToArbitrary();

    private static readonly Arbitrary<int> AnyLimit = Gen.Choose(0, 90).ToArbitrary();

    public static TheoryData<DateOnly, int, DateOnly> Vectors =>
        [.. ShippedCalendar.Vectors.Select(v => (v.Start, v.AddWorkingDays, v.Deadline))];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_limit_in_working_days_ends_on_the_day_of_the_vector(DateOnly start, int days, DateOnly deadline) =>
        Calendar.Add(start, days).ShouldBe(deadline);

    [Fact]
    public void There_are_fifteen_vectors() => ShippedCalendar.Vectors.Count.ShouldBe(15);

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_number_of_working_days(int year, int workingDays) =>
        Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)).ShouldBe(workingDays);

    [Fact]
    public void Counting_equals_a_naive_walk() =>
        Prop.ForAll(AnyDay, AnyLimit, (start, days) =>
        {
            var count = Calendar.Count(start, days);
            var walked = Enumerable.Range(1, 400).Select(start.AddDays).Where(Calendar.IsWorkingDay).Take(days);

            return count.Last == walked.LastOrDefault(start) && Calendar.Add(start, days) == count.Last;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counted_and_uncounted_days_are_all_the_days_on_the_way() =>
        Prop.ForAll(AnyDay, AnyLimit, (start, days) =>
        {
            var count = Calendar.Count(start, days);
            var uncounted = count.Uncounted.Sum(off => off.To.DayNumber - off.From.DayNumber + 1);

            return days + uncounted == count.Last.DayNumber - start.DayNumber;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_between_undoes_adding_and_changes_its_sign_with_the_direction() =>
        Prop.ForAll(AnyDay, AnyLimit, (start, days) =>
        {
            var last = Calendar.Add(start, days);

            return Calendar.WorkingDaysBetween(start, last) == days
                && Calendar.WorkingDaysBetween(last, start) == -days;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_that_were_not_counted_are_named_in_groups()
    {
        var count = Calendar.Count(new(2026, 9, 23), 9);

        count.Last.ShouldBe(new(2026, 10, 13));
        count.Uncounted.ShouldBe(
        [
            new(new(2026, 9, 25), new(2026, 9, 27), UncountedReason.Holiday, "中秋节"),
            new(new(2026, 10, 1), new(2026, 10, 7), UncountedReason.Holiday, "国庆节"),
            new(new(2026, 10, 11), new(2026, 10, 11), UncountedReason.Weekend, ""),
        ]);
    }

    [Fact]
    public void Two_festivals_side_by_side_keep_their_names() =>
        new WorkingCalendar(
        [
            new(new(2026, 3, 4), CalendarDayKind.Holiday, "中秋节"),
            new(new(2026, 3, 5), CalendarDayKind.Holiday, "国庆节"),
        ]).DaysOff(new(2026, 3, 2), new(2026, 3, 6)).Select(off => off.Name).ShouldBe(["中秋节", "国庆节"]);

    [Fact]
    public void A_day_off_moves_to_the_next_working_day_and_a_working_day_stays()
    {
        Calendar.MoveToWorkingDay(new(2026, 10, 1)).ShouldBe(new(2026, 10, 8));
        Calendar.MoveToWorkingDay(new(2026, 10, 10)).ShouldBe(new(2026, 10, 10)); // a Saturday that is worked
    }

    [Fact]
    public void Days_of_a_year_without_its_notice_are_provisional()
    {
        Calendar.Covers(2026).ShouldBeTrue();
        Calendar.Covers(2027).ShouldBeFalse();
        Calendar.Count(new(2026, 12, 1), 10).IsProvisional.ShouldBeFalse();
        Calendar.Count(new(2026, 12, 21), 20).IsProvisional.ShouldBeTrue();
    }

    [Fact]
    public void The_last_week_of_December_waits_for_the_notice_of_the_next_year()
    {
        Calendar.IsProvisional(new(2026, 12, 24), new(2026, 12, 24)).ShouldBeFalse();
        Calendar.IsProvisional(new(2026, 12, 25), new(2026, 12, 25)).ShouldBeTrue();
        Calendar.IsProvisional(new(2025, 12, 30), new(2025, 12, 30)).ShouldBeFalse();
    }

    [Fact]
    public void Of_two_notices_on_one_day_the_later_holds()
    {
        var day = new DateOnly(2026, 12, 31);

        var calendar = new WorkingCalendar(
        [
            new(day, CalendarDayKind.AdjustedWorkday, "元旦"),
            new(day, CalendarDayKind.Holiday, "元旦"),
        ]);

        calendar.IsWorkingDay(day).ShouldBeFalse();
    }
}
