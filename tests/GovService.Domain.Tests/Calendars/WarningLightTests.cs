using GovService.Domain.Calendars;

namespace GovService.Domain.Tests.Calendars;

public sealed class WarningLightTests
{
    [Theory]
    [InlineData(1, WarningLight.Green)] // the first of twenty working days
    [InlineData(15, WarningLight.Green)] // five left: a quarter
    [InlineData(16, WarningLight.Yellow)] // four left: a fifth
    [InlineData(20, WarningLight.Yellow)]
    public void The_last_fifth_of_a_limit_is_yellow(int workingDay, WarningLight light) =>
        LightOf(limit: 20, ChinaTime.Instant(Calendar.Add(Start, workingDay), new(9, 0))).ShouldBe(light);

    [Theory]
    [InlineData(1, WarningLight.Green)]
    [InlineData(2, WarningLight.Yellow)]
    public void The_last_working_day_is_yellow_however_short_the_limit(int workingDay, WarningLight light) =>
        LightOf(limit: 3, ChinaTime.Instant(Calendar.Add(Start, workingDay), new(9, 0))).ShouldBe(light);

    [Fact]
    public void Overdue_is_red_from_the_close_of_business_on()
    {
        var due = ChinaTime.CloseOf(Calendar.Add(Start, 3));

        LightOf(limit: 3, due).ShouldBe(WarningLight.Yellow);
        LightOf(limit: 3, due.AddSeconds(1)).ShouldBe(WarningLight.Red);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(20)]
    public void The_yellow_light_begins_at_the_first_moment_that_is_not_green(int limit)
    {
        var (start, due) = (ChinaTime.Instant(Start, new(9, 0)), ChinaTime.CloseOf(Calendar.Add(Start, limit)));

        var yellow = WarningLights.YellowFrom(start, due, Calendar);

        WarningLights.At(yellow, start, due, Calendar).ShouldBe(WarningLight.Yellow);
        if (yellow == start) return; // it is yellow from the beginning
        WarningLights.At(yellow.AddSeconds(-1), start, due, Calendar).ShouldBe(WarningLight.Green);
        yellow.ShouldBeGreaterThan(start);
    }

    private static readonly DateOnly Start = new(2026, 3, 2);

    private static WorkingCalendar Calendar => ShippedCalendar.Calendar;

    private static WarningLight LightOf(int limit, DateTimeOffset now) =>
        WarningLights.At(
            now, ChinaTime.Instant(Start, new(9, 0)), ChinaTime.CloseOf(Calendar.Add(Start, limit)), Calendar);
}
