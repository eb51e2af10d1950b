using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Tests.Calendars;

namespace GovService.Domain.Tests.Clocks;

/// <summary>
/// The clock against a walk that knows nothing of limits: it goes through three years day by day (minute by minute for
/// short limits), asks the ledger at each whether the clock runs, and counts.
/// </summary>
public sealed class ClockPropertyTests
{
    private static readonly DateOnly FirstDay = new(2024, 1, 1);
    private static readonly DateOnly LastDay = new(2026, 12, 31);
    private static readonly WorkingCalendar Calendar = ShippedCalendar.Calendar;

    private static readonly Gen<TimeSpan> AMoment = Gen.Choose(0, 24 * 60 - 1).Select(m => TimeSpan.FromMinutes(m));

    private static readonly Gen<Span> ASpan =
        from day in Gen.Choose(0, 60)
        from moment in AMoment
        from minutes in Gen.Frequency((3, Gen.Choose(1, 40 * 24 * 60)), (1, Gen.Choose(1, 600)))
        select new Span(TimeSpan.FromDays(day) + moment, TimeSpan.FromMinutes(minutes));

    private static readonly Gen<Story> AStory =
        from day in Gen.Choose(0, 500)
        from moment in AMoment
        from unit in Gen.Elements(LimitUnit.WorkingDay, LimitUnit.NaturalDay, LimitUnit.Hour, LimitUnit.Minute, LimitUnit.Instant)
        from value in Gen.Choose(1, 45)
        from spans in ASpan.ListOf().Resize(4)
        from extension in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 10)))
        select new Story(
            ChinaTime.Instant(FirstDay.AddDays(day), TimeOnly.FromTimeSpan(moment)),
            new TimeLimit(unit == LimitUnit.Instant ? 0 : value, unit),
            [.. spans],
            extension);

    [Fact]
    public void The_clock_equals_a_walk_through_three_years() => ForAnyStory((story, clock) =>
        clock.Due!.Instant.ShouldBe(Walk(story), story.ToString()));

    [Fact]
    public void The_explanation_accounts_for_every_day() => ForAnyStory((story, clock) =>
    {
        if (clock is not { Due: { Day: { } last } due, Limit.Unit: LimitUnit.WorkingDay or LimitUnit.NaturalDay }) return;

        var days = last.DayNumber - ChinaTime.Day(story.Start).DayNumber;
        days.ShouldBe((int)story.Limit.Value! + story.Extension + due.Uncounted.Sum(u => u.Days), story.ToString());
        due.Uncounted.Zip(due.Uncounted.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        due.Uncounted.ShouldAllBe(u => u.Reason == UncountedReason.Paused
            ? EachDay(u).All(day => StandsAt(story, ChinaTime.CloseOf(day)))
            : EachDay(u).All(day => !Calendar.IsWorkingDay(day)));
    });

    [Fact]
    public void The_order_in_which_pauses_were_written_changes_nothing() => ForAnyStory((story, clock) =>
        Read(story with { Spans = [.. story.Spans.Reverse()] }).Due!.Instant.ShouldBe(clock.Due!.Instant));

    [Fact]
    public void While_a_pause_has_no_end_nothing_is_promised_and_ending_it_gives_the_date() =>
        ForAnyStory((story, clock) =>
        {
            var until = story.Start + TimeSpan.FromDays(3);
            var paused = Ledger(story, new ClockChange.Paused(story.Start, "open", "听证"));
            paused.Running(ClockKind.Statutory)!.Due.ShouldBeNull(story.ToString());

            var ended = Read(story with { Spans = [.. story.Spans, new Span(TimeSpan.Zero, TimeSpan.FromDays(3))] });
            paused.IfAnsweredAt(until).Running(ClockKind.Statutory)!.Due!.Instant.ShouldBe(ended.Due!.Instant);
        });

    private static void ForAnyStory(Action<Story, ApplicationClock> check) =>
        Prop.ForAll(Arb.From(AStory), story => check(story, Read(story)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static ApplicationClock Read(Story story) => Ledger(story).Running(ClockKind.Statutory)!;

    private static ClockLedger Ledger(Story story, params ClockChange[] more)
    {
        List<ClockChange> changes = [new ClockChange.Received(story.Start), new ClockChange.Accepted(story.Start, story.Start)];
        foreach (var (index, span) in story.Spans.Index())
        {
            changes.Add(new ClockChange.Paused(story.Start + span.After, $"{index}", "专家评审"));
            changes.Add(new ClockChange.Resumed(story.Start + span.After + span.Length, $"{index}"));
        }

        if (story.Extension > 0) changes.Add(new ClockChange.Extended(story.Start, story.Extension));
        return new([.. changes, .. more], Terms(story.Limit), Calendar);
    }

    private static ClockTerms Terms(TimeLimit limit) => new(
        new(5, LimitUnit.WorkingDay), new(null, LimitUnit.WorkingDay), new(null, LimitUnit.WorkingDay), limit,
        new(10, LimitUnit.WorkingDay));

    private static DateTimeOffset Walk(Story story)
    {
        var end = story.Limit.Unit switch
        {
            LimitUnit.WorkingDay => WalkDays(story, ChinaTime.Day(story.Start), (int)story.Limit.Value!, Works),
            LimitUnit.NaturalDay => WalkDays(story, ChinaTime.Day(story.Start), (int)story.Limit.Value!, Runs),
            LimitUnit.Hour => WalkMinutes(story, (int)story.Limit.Value! * 60),
            LimitUnit.Minute => WalkMinutes(story, (int)story.Limit.Value!),
            LimitUnit.Instant => ChinaTime.CloseOf(Days.First(day => ChinaTime.CloseOf(day) >= story.Start)),
        };
        if (story.Limit.Unit is LimitUnit.NaturalDay or LimitUnit.Instant)
            end = ChinaTime.CloseOf(Days.First(day => day >= ChinaTime.Day(end) && Works(story, day)));

        return story.Extension == 0 ? end : WalkDays(story, ChinaTime.Day(end), story.Extension, Works);
    }

    private static DateTimeOffset WalkDays(Story story, DateOnly start, int days, Func<Story, DateOnly, bool> counts) =>
        ChinaTime.CloseOf(Days.Where(day => day > start && counts(story, day)).ElementAt(days - 1));

    private static DateTimeOffset WalkMinutes(Story story, int minutes)
    {
        for (var at = story.Start; ; at += TimeSpan.FromMinutes(1))
        {
            var time = TimeOnly.FromDateTime(ChinaTime.Local(at));
            var open = time >= new TimeOnly(8, 30) && time < new TimeOnly(12, 0) || time >= new TimeOnly(14, 0) && time < new TimeOnly(17, 0);
            if (!open || !Calendar.IsWorkingDay(ChinaTime.Day(at)) || StandsAt(story, at)) continue;
            if (--minutes == 0) return at + TimeSpan.FromMinutes(1);
        }
    }

    private static bool Works(Story story, DateOnly day) => Calendar.IsWorkingDay(day) && Runs(story, day);

    private static bool Runs(Story story, DateOnly day) => !StandsAt(story, ChinaTime.CloseOf(day));

    private static bool StandsAt(Story story, DateTimeOffset at) => story.Spans.Any(span =>
        story.Start + span.After <= at && at < story.Start + span.After + span.Length);

    private static IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, LastDay.DayNumber - FirstDay.DayNumber).Select(FirstDay.AddDays);

    private static IEnumerable<DateOnly> EachDay(UncountedDays days) =>
        Enumerable.Range(0, days.Days).Select(days.From.AddDays);

    private sealed record Span(TimeSpan After, TimeSpan Length);

    private sealed record Story(DateTimeOffset Start, TimeLimit Limit, Span[] Spans, int Extension)
    {
        public override string ToString() =>
            $"{ChinaTime.Local(Start):yyyy-MM-dd HH:mm} +{Limit.Value} {Limit.Unit}, extended by {Extension}, "
            + $"paused {string.Join("; ", Spans.Select(s => $"after {s.After} for {s.Length}"))}";
    }
}
