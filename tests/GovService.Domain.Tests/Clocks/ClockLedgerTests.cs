using System.Globalization;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Tests.Calendars;

namespace GovService.Domain.Tests.Clocks;

public sealed class ClockLedgerTests
{
    private static readonly ClockTerms Terms = new(
        Reply: new(5, LimitUnit.WorkingDay),
        Correction: new(15, LimitUnit.WorkingDay),
        Promised: new(10, LimitUnit.WorkingDay),
        Statutory: new(20, LimitUnit.WorkingDay),
        Delivery: new(10, LimitUnit.WorkingDay));

    private static readonly ClockChange.Received Received = new(China("2026-03-02 10:00"));
    private static readonly ClockChange.Accepted Accepted = new(China("2026-03-03 10:00"), China("2026-03-03 10:00"));

    [Fact]
    public void The_reply_is_due_after_five_working_days() =>
        DueOf(ClockKind.Reply, Received).ShouldBe(new(2026, 3, 9));

    [Fact]
    public void A_correction_stops_the_authoritys_clock_and_its_answer_starts_a_new_one()
    {
        ClockChange[] asked = [Received, new ClockChange.CorrectionAsked(China("2026-03-04 10:00"))];
        Read(asked).OfAuthority.ShouldBeNull();
        DueOf(ClockKind.Correction, asked).ShouldBe(new(2026, 3, 25));

        DueOf(ClockKind.Reply, [.. asked, new ClockChange.Received(China("2026-03-10 09:00"))])
            .ShouldBe(new(2026, 3, 17));
    }

    [Fact]
    public void Promise_and_law_run_from_acceptance_side_by_side()
    {
        DueOf(ClockKind.Promised, Received, Accepted).ShouldBe(new(2026, 3, 17));
        DueOf(ClockKind.Statutory, Received, Accepted).ShouldBe(new(2026, 3, 31));
        Read(Received, Accepted).OfAuthority!.Kind.ShouldBe(ClockKind.Promised);
    }

    [Fact]
    public void Silence_counts_from_the_receipt_and_the_reply_stays_late()
    {
        var ledger = Read(Received, new ClockChange.Accepted(China("2026-03-10 08:00"), Received.At));

        ledger.Running(ClockKind.Statutory)!.StartedAt.ShouldBe(Received.At);
        ledger.Clocks[0].IsLate(China("2026-03-10 08:00")).ShouldBeTrue();
    }

    [Fact]
    public void Overlapping_procedures_stop_the_clock_once()
    {
        var ledger = Read(
            Received, Accepted,
            new ClockChange.Paused(China("2026-03-05 09:00"), "1", "现场检验"),
            new ClockChange.Paused(China("2026-03-06 09:00"), "2", "专家评审"),
            new ClockChange.Resumed(China("2026-03-11 09:00"), "1"),
            new ClockChange.Resumed(China("2026-03-13 09:00"), "2"));

        var due = ledger.Running(ClockKind.Promised)!.Due!;
        due.Day.ShouldBe(new(2026, 3, 25)); // six working days later: 5, 6, 9, 10, 11 and 12 March
        due.Uncounted.ShouldBe(
        [
            new(new(2026, 3, 5), new(2026, 3, 6), UncountedReason.Paused, "现场检验"),
            new(new(2026, 3, 7), new(2026, 3, 8), UncountedReason.Weekend, ""),
            new(new(2026, 3, 9), new(2026, 3, 10), UncountedReason.Paused, "现场检验"),
            new(new(2026, 3, 11), new(2026, 3, 12), UncountedReason.Paused, "专家评审"),
            new(new(2026, 3, 14), new(2026, 3, 15), UncountedReason.Weekend, ""),
            new(new(2026, 3, 21), new(2026, 3, 22), UncountedReason.Weekend, ""),
        ]);
    }

    [Fact]
    public void What_is_paused_and_resumed_on_one_day_costs_no_day() =>
        DueOf(
            ClockKind.Promised, Received, Accepted,
            new ClockChange.Paused(China("2026-03-05 09:00"), "1", "检测"),
            new ClockChange.Resumed(China("2026-03-05 16:00"), "1"))
            .ShouldBe(new(2026, 3, 17));

    [Fact]
    public void A_pause_costs_the_day_at_whose_close_it_begins_and_not_the_one_at_whose_close_it_ends() =>
        DueOf(
            ClockKind.Promised, Received, Accepted,
            new ClockChange.Paused(China("2026-03-05 17:00"), "1", "检测"),
            new ClockChange.Resumed(China("2026-03-06 17:00"), "1"))
            .ShouldBe(new(2026, 3, 18));

    [Fact]
    public void While_a_procedure_runs_no_date_is_promised_and_one_call_says_what_today_would_give()
    {
        var ledger = Read(Received, Accepted, new ClockChange.Paused(China("2026-03-05 09:00"), "1", "听证"));

        ledger.Running(ClockKind.Promised)!.Due.ShouldBeNull();
        ledger.Running(ClockKind.Promised)!.PausedSince.ShouldBe(China("2026-03-05 09:00"));
        ledger.IfAnsweredAt(China("2026-03-09 11:00")).Running(ClockKind.Promised)!.Due!.Day
            .ShouldBe(new(2026, 3, 19)); // the 5th and 6th are left out
    }

    [Fact]
    public void If_the_applicant_answers_today_the_reply_is_due_in_five_working_days() =>
        Read(Received, new ClockChange.CorrectionAsked(China("2026-03-04 10:00")))
            .IfAnsweredAt(China("2026-03-05 10:00")).Running(ClockKind.Reply)!.Due!.Day.ShouldBe(new(2026, 3, 12));

    [Fact]
    public void An_extension_moves_promise_and_law() =>
        DueOf(ClockKind.Statutory, Received, Accepted, new ClockChange.Extended(China("2026-03-20 10:00"), 10))
            .ShouldBe(new(2026, 4, 15)); // over Tomb-Sweeping Day

    [Fact]
    public void A_decision_starts_the_ten_days_of_delivery_and_the_end_stops_everything()
    {
        ClockChange[] decided = [Received, Accepted, new ClockChange.Decided(China("2026-03-10 15:00"))];
        DueOf(ClockKind.Delivery, decided).ShouldBe(new(2026, 3, 24));
        Read(decided).Running(ClockKind.Statutory).ShouldBeNull();
        Read([.. decided, new ClockChange.Delivered(China("2026-03-11 15:00"))]).OfAuthority.ShouldBeNull();
    }

    [Fact]
    public void A_clock_is_late_after_its_last_moment_and_not_by_what_comes_after_it_stopped()
    {
        var due = China("2026-03-09 17:00");
        var running = Read(Received).Running(ClockKind.Reply)!;
        running.IsLate(due).ShouldBeFalse();
        running.IsLate(due.AddSeconds(1)).ShouldBeTrue();

        Read(Received, Accepted).Clocks[0].IsLate(due.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void Where_nothing_is_promised_the_law_alone_is_to_be_kept() =>
        new ClockLedger([Received, Accepted], Terms with { Promised = new(null, LimitUnit.WorkingDay) }, ShippedCalendar.Calendar)
            .OfAuthority!.Kind.ShouldBe(ClockKind.Statutory);

    [Fact]
    public void Neither_pause_nor_extension_of_the_decision_touches_the_delivery() =>
        DueOf(
            ClockKind.Delivery, Received, Accepted,
            new ClockChange.Paused(China("2026-03-05 09:00"), "1", "听证"),
            new ClockChange.Extended(China("2026-03-05 10:00"), 10),
            new ClockChange.Resumed(China("2026-03-12 09:00"), "1"),
            new ClockChange.Decided(China("2026-03-10 15:00"))).ShouldBe(new(2026, 3, 24));

    [Fact]
    public void A_procedure_that_still_ran_at_the_end_ends_with_the_clock()
    {
        var clock = Read(
            Received, Accepted, new ClockChange.Paused(China("2026-03-05 09:00"), "1", "听证"),
            new ClockChange.Ended(China("2026-03-06 10:00"))).Clocks[^1];

        clock.PausedSince.ShouldBeNull();
        clock.Due!.Day.ShouldBe(new(2026, 4, 1)); // the 5th was not counted
    }

    [Fact]
    public void What_was_not_counted_so_far_begins_on_the_day_after_the_start()
    {
        var ledger = Read(Received, Accepted, new ClockChange.Paused(China("2026-03-04 09:00"), "1", "听证"));

        ledger.Running(ClockKind.Statutory)!.UncountedUntil(China("2026-03-05 12:00"), ShippedCalendar.Calendar)
            .ShouldBe([new(new(2026, 3, 4), new(2026, 3, 5), UncountedReason.Paused, "听证")]);
    }

    [Fact]
    public void The_applicants_own_time_is_never_held_against_the_authority()
    {
        ClockChange[] asked = [Received, new ClockChange.CorrectionAsked(China("2026-03-04 10:00"))];

        Read(asked).Clocks[^1].HeldWorkingDays(China("2026-03-20 10:00"), ShippedCalendar.Calendar).ShouldBe(0);
    }

    [Fact]
    public void Only_the_authoritys_own_days_are_counted_against_it()
    {
        var ledger = Read(
            Received,
            new ClockChange.CorrectionAsked(China("2026-03-04 10:00")), // two days held
            new ClockChange.Received(China("2026-03-16 10:00")),
            new ClockChange.Accepted(China("2026-03-17 10:00"), China("2026-03-17 10:00")), // one
            new ClockChange.Paused(China("2026-03-18 10:00"), "1", "公示"),
            new ClockChange.Resumed(China("2026-03-23 10:00"), "1"),
            new ClockChange.Decided(China("2026-03-24 10:00"))); // two

        ledger.HeldWorkingDays(China("2026-04-24 10:00")).ShouldBe(5);
    }

    [Fact]
    public void A_year_without_its_notice_makes_a_date_provisional() =>
        Read(new ClockChange.Received(China("2026-12-28 10:00"))).OfAuthority!.Due!.IsProvisional.ShouldBeTrue();

    private static DateOnly? DueOf(ClockKind kind, params ClockChange[] changes) => Read(changes).Running(kind)!.Due!.Day;

    private static ClockLedger Read(params ClockChange[] changes) => new(changes, Terms, ShippedCalendar.Calendar);

    private static DateTimeOffset China(string time) =>
        DateTimeOffset.Parse(time + " +08:00", CultureInfo.InvariantCulture).ToUniversalTime();
}
