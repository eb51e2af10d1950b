using GovService.Domain.Applications;
using GovService.Domain.Clocks;
using GovService.Domain.ServiceItems;
using static GovService.Domain.Tests.Applications.AnApplication;
using static GovService.Domain.Tests.Applications.ApplicationStories;

namespace GovService.Domain.Tests.Applications;

/// <summary>Whatever anybody tries, in any order, at any time, as any of four people: the rules of the house hold.</summary>
public sealed class ApplicationPropertyTests
{
    [Fact]
    public void Only_declared_steps_succeed_and_only_those_that_were_offered() => ForAnyStory((application, attempt, act) =>
    {
        var before = application.Status;
        var role = ApplicationLifecycle.RoleFor(attempt.Action, before);
        var offered = application.ActionsFor(role, attempt.Person)
            .Concat(application.HandlingFor(role, attempt.Person))
            .Contains(attempt.Action);

        var succeeded = act();

        if (succeeded) offered.ShouldBeTrue($"{attempt.Action} from {before}");
        if (!succeeded) application.Status.ShouldBe(before);
        if (succeeded) application.Status.ShouldBe(ApplicationLifecycle.Next(before, attempt.Action)!.Value);
    });

    [Fact]
    public void The_stories_reach_every_status_by_every_action()
    {
        HashSet<ApplicationStatus> reached = [];
        HashSet<ApplicationAction> performed = [];
        ForAnyStory(
            (application, attempt, act) =>
            {
                if (act()) performed.Add(attempt.Action);
                reached.Add(application.Status);
            },
            stories: 800);

        Enum.GetValues<ApplicationStatus>().Except(reached).ShouldBeEmpty();
        Enum.GetValues<ApplicationAction>().Except(performed).Except(ByTimeAlone).ShouldBeEmpty();
    }

    [Fact]
    public void The_timeline_folds_to_the_status() => ForAnyStory((application, _, act) =>
    {
        act();

        application.Timeline.Select(e => e.Sequence).ShouldBe(Enumerable.Range(1, application.Timeline.Count));
        application.Timeline.Aggregate(ApplicationStatus.Submitted, (status, entry) =>
        {
            entry.From.ShouldBe(status);
            ApplicationLifecycle.Next(entry.From, entry.Action).ShouldBe(
                entry.Action == ApplicationAction.Submit ? null : entry.To);
            return entry.To;
        }).ShouldBe(application.Status);
    });

    [Fact]
    public void The_dates_of_the_root_are_those_of_the_ledger() => ForAnyStory((application, _, act) =>
    {
        act();

        var running = application.Clocks(Calendar).OfAuthority;
        application.ClockStartedAt.ShouldBe(running?.StartedAt);
        application.DueBy.ShouldBe(running?.Due?.Instant);
        application.PausedSince.ShouldBe(running?.PausedSince);
    });

    [Fact]
    public void The_authoritys_clock_runs_exactly_while_the_authority_has_to_act() => ForAnyStory((application, _, act) =>
    {
        act();

        (application.ClockStartedAt is not null).ShouldBe(application.Status
            is ApplicationStatus.Submitted or ApplicationStatus.Received or ApplicationStatus.Accepted
            or ApplicationStatus.AwaitingDecision or ApplicationStatus.RefusalProposed or ApplicationStatus.Granted
            or ApplicationStatus.Issued);
        (application.PausedSince is not null).ShouldBe(
            application.Status is ApplicationStatus.Accepted && application.Procedures.Any(p => p.IsRunning));
    });

    [Fact]
    public void Nothing_is_decided_while_a_procedure_runs_or_a_promise_is_open() => ForAnyStory((application, attempt, act) =>
    {
        var (paused, open) = (application.PausedSince is not null, application.Deferred.Any(d => d.IsOpen));

        if (!act()) return;
        if (attempt.Action is ApplicationAction.Grant) (paused || open).ShouldBeFalse();
        if (attempt.Action is ApplicationAction.Review or ApplicationAction.ProposeRefusal) paused.ShouldBeFalse();
    });

    [Fact]
    public void No_refusal_without_two_people() => ForAnyStory((application, _, act) =>
    {
        act();

        if (application.Status is not (ApplicationStatus.Refused or ApplicationStatus.NotAccepted)) return;
        application.Timeline[^1].By.ShouldNotBe(application.Proposal!.ProposedBy);
    });

    [Fact]
    public void What_needs_the_level_above_has_two_people() => ForAnyStory((application, _, act) =>
    {
        var request = application.Request;
        act();

        if (request is null || application.Timeline[^1].Action != request.Effect) return;
        application.Timeline[^1].By.ShouldNotBe(request.By);
    });

    [Fact]
    public void It_is_extended_once_within_the_law() => ForAnyStory((application, _, act) =>
    {
        act();

        application.Timeline.Select(e => e.Clock).OfType<ClockChange.Extended>().Sum(e => e.WorkingDays)
            .ShouldBeLessThanOrEqualTo(Application.MaxJointExtension);
        application.Timeline.Count(e => e.Action == ApplicationAction.Extend).ShouldBeLessThanOrEqualTo(1);
    });

    [Fact]
    public void The_reviewer_never_decides_unless_it_is_done_on_the_spot() => ForAnyStory((application, _, act) =>
    {
        act();

        if (application.ProcessingType == ProcessingType.OnTheSpot) return;
        application.Timeline
            .Where(e => e.Action is ApplicationAction.Grant or ApplicationAction.ProposeRefusal)
            .ShouldAllBe(e => e.By != application.ReviewedBy);
    });

    [Fact]
    public void Timers_run_twice_do_what_they_do_once() => ForAnyStory((application, attempt, act) =>
    {
        act();
        var now = Stamp.OfSystem(application.Timeline[^1].At + attempt.After);
        application.RunTimers(now, Calendar);
        var steps = application.Timeline.Count;

        application.RunTimers(now, Calendar).ShouldBeFalse();

        application.Timeline.Count.ShouldBe(steps);
        (application.NextTimerAt > now.At || application.NextTimerAt is null).ShouldBeTrue();
    });
}
