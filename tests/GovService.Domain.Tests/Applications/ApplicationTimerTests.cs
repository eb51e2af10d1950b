using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>What time itself does. Everything begins on Monday, 2 March 2026, 09:00.</summary>
public sealed class ApplicationTimerTests
{
    [Fact]
    public void The_first_thing_to_come_is_known_from_the_start() =>
        Promised.Submitted().NextTimerAt.ShouldBe(At(6, 0)); // the last day but one of five: yellow

    [Fact]
    public void Nothing_happens_before_its_time()
    {
        var application = Promised.Submitted();

        application.RunTimers(Later(5, 23), Calendar).ShouldBeFalse();

        application.Timeline.Count.ShouldBe(1);
    }

    [Fact]
    public void Running_again_changes_nothing()
    {
        var application = Promised.Submitted();
        application.RunTimers(Later(30, 9), Calendar).ShouldBeTrue();
        var entries = application.Timeline.Count;
        application.TakeEvents();

        application.RunTimers(Later(30, 9), Calendar).ShouldBeFalse();

        application.Timeline.Count.ShouldBe(entries);
        application.TakeEvents().ShouldBeEmpty();
    }

    [Fact]
    public void A_machine_that_was_late_takes_no_time_from_the_applicant()
    {
        var (late, punctual) = (Promised.Submitted(), Promised.Submitted());
        punctual.RunTimers(Later(9, 17), Calendar);

        late.RunTimers(Later(13, 9), Calendar);

        late.DueBy.ShouldBe(punctual.DueBy);
        late.AcceptedAt.ShouldBe(punctual.AcceptedAt);
    }

    [Fact]
    public void Silence_ends_when_the_window_has_spoken()
    {
        var application = Promised.CorrectionRequired();

        application.RunTimers(Later(10, 9), Calendar);

        application.Status.ShouldBe(ApplicationStatus.CorrectionRequired);
    }

    [Fact]
    public void Silence_makes_the_red_light_of_the_same_moment_moot()
    {
        var application = Promised.Submitted();

        application.RunTimers(Stamp.OfSystem(application.DueBy!.Value), Calendar);

        application.Timeline.Select(e => e.Action).ShouldBe(
            [ApplicationAction.Submit, ApplicationAction.Warn, ApplicationAction.DeemAccept]);
    }

    [Fact]
    public void A_holiday_moves_the_reminder_of_a_correction_though_no_date_of_the_authority()
    {
        var application = Promised.CorrectionRequired(); // by 23 March
        application.NextTimerAt.ShouldBe(At(19, 0));
        WorkingCalendar holiday = new([new(new(2026, 3, 10), CalendarDayKind.Holiday, "地方性假日")]);

        application.Recount(Later(3, 9), holiday).ShouldBeFalse();

        application.NextTimerAt.ShouldBe(At(20, 0));
    }

    [Fact]
    public void A_request_to_the_level_above_does_not_break_the_silence()
    {
        var application = Promised.Submitted();
        application.ProposeReturn([UnreadablePage], ReliefItem.Content, Basis, Reasons, ByClerk).Succeeded.ShouldBeTrue();

        application.RunTimers(Later(9, 17), Calendar);

        application.Status.ShouldBe(ApplicationStatus.Accepted);
        application.Proposal.ShouldBeNull();
    }

    [Fact]
    public void A_special_procedure_stops_the_lights_and_they_come_back_with_the_new_date()
    {
        var application = Promised.Accepted();
        application.ProposeSpecialProcedure("专家评审", new TimeLimit(20, LimitUnit.WorkingDay), Reasons, ByReviewer);
        application.ApproveRequest(BySupervisor, Calendar).Succeeded.ShouldBeTrue();
        application.NextTimerAt.ShouldBeNull();
        application.RunTimers(Later(20, 9), Calendar).ShouldBeFalse();

        application.EndSpecialProcedure("1", "评审通过", ByReviewer with { At = At(20, 9) }, Calendar)
            .Succeeded.ShouldBeTrue();

        application.NextTimerAt.ShouldNotBeNull();
        application.RunTimers(Stamp.OfSystem(application.DueBy!.Value), Calendar).ShouldBeTrue();
        application.Announced.ShouldBe(WarningLight.Red);
    }

    [Fact]
    public void A_date_that_an_extension_moved_is_announced_anew()
    {
        var application = Promised.Accepted();
        application.RunTimers(Later(13, 9), Calendar);
        application.Announced.ShouldBe(WarningLight.Yellow);

        application.ProposeExtension(10, Reasons, ByReviewer with { At = At(13, 10) });
        application.ApproveRequest(BySupervisor with { At = At(13, 11) }, Calendar).Succeeded.ShouldBeTrue();

        application.Announced.ShouldBe(WarningLight.Green);
        application.RunTimers(Later(31, 18), Calendar);
        application.Timeline.Count(e => e.Action == ApplicationAction.Warn).ShouldBe(2);
    }

    [Fact]
    public void What_has_ended_waits_for_nothing()
    {
        var application = Promised.Accepted();

        application.Withdraw(null, ByApplicant, Calendar).Succeeded.ShouldBeTrue();

        application.NextTimerAt.ShouldBeNull();
    }

    [Fact]
    public void A_notice_that_moves_the_date_is_a_line_of_the_ledger()
    {
        var application = Promised.Accepted(); // due on 16 March
        application.TakeEvents();
        var was = application.DueBy;
        WorkingCalendar holiday = new([new(new(2026, 3, 10), CalendarDayKind.Holiday, "地方性假日")]);

        application.Recount(Later(3, 9), holiday).ShouldBeTrue();

        ChinaTime.Day(application.DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 17));
        application.Timeline[^1].Clock.ShouldBe(
            new ClockChange.Recounted(At(3, 9), ClockKind.Promised, was, application.DueBy));
        application.TakeEvents().ShouldBe([new DueDateMoved(application.Id, was, application.DueBy)]);
        application.Recount(Later(3, 9), holiday).ShouldBeFalse();
    }

    private static Stamp Later(int day, int hour) => Stamp.OfSystem(At(day, hour));

    private static DateTimeOffset At(int day, int hour) => ChinaTime.Instant(new(2026, 3, day), new(hour, 0));
}
