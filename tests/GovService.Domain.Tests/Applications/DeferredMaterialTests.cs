using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>容缺: two materials are promised on Monday, 2 March 2026, and due on the 16th.</summary>
public sealed class DeferredMaterialTests
{
    private static readonly AnApplication WithPromises = Promised with
    {
        Deferred = [new("lease", "lease", "租赁合同"), new("permit", "permit", "消防意见")],
    };

    [Fact]
    public void Two_working_days_before_a_promise_runs_out_it_is_called_to_mind()
    {
        var application = WithPromises.Submitted();
        application.Withdraw(null, ByApplicant, Calendar).Succeeded.ShouldBeTrue();
        application.NextTimerAt.ShouldBeNull(); // an application that has ended waits for no promise

        var open = WithPromises.Accepted();
        open.RunTimers(Late(11), Calendar);
        open.Deferred.ShouldAllBe(d => d.RemindedAt == null);
        open.RunTimers(Late(12), Calendar);
        open.Deferred.ShouldAllBe(d => d.RemindedAt != null && d.LapsedAt == null);
    }

    [Fact]
    public void Each_promise_is_called_to_mind_and_lapses_for_itself()
    {
        var application = WithPromises.Accepted();

        application.RunTimers(Late(17), Calendar);

        application.Timeline.Where(e => e.Action is ApplicationAction.Remind or ApplicationAction.Lapse).Select(e => (e.Action, e.Note)).ShouldBe(
        [
            (ApplicationAction.Remind, "租赁合同"), (ApplicationAction.Remind, "消防意见"),
            (ApplicationAction.Lapse, "租赁合同"), (ApplicationAction.Lapse, "消防意见"),
        ]);
    }

    [Fact]
    public void What_was_supplied_is_there_and_only_the_other_promise_is_still_open()
    {
        var application = WithPromises.Accepted();
        var lease = application.Materials[1] with { MaterialId = "lease", Name = "租赁合同" };

        application.SupplyDeferred(lease, ByApplicant, Calendar).Succeeded.ShouldBeTrue();

        application.Materials.ShouldContain(lease);
        application.Deferred.Where(d => d.IsOpen).ShouldHaveSingleItem().MaterialId.ShouldBe("permit");
        application.SupplyDeferred(lease, ByApplicant, Calendar).Errors.ShouldBe([ApplicationErrors.NotDeferred]);
        application.RunTimers(Late(17), Calendar);
        application.Deferred[0].LapsedAt.ShouldBeNull();
    }

    [Fact]
    public void With_the_last_promise_kept_its_timer_is_gone()
    {
        var application = (Promised with { Deferred = [new("lease", "lease", "租赁合同")] }).Accepted();
        application.RunTimers(Late(12), Calendar); // yellow, and the promise called to mind
        application.ProposeSpecialProcedure("听证", new(5, LimitUnit.WorkingDay), Reasons, ByReviewer);
        application.ApproveRequest(BySupervisor with { At = Late(12).At }, Calendar).Succeeded.ShouldBeTrue();
        application.NextTimerAt.ShouldNotBeNull();

        application.SupplyDeferred(application.Materials[1] with { MaterialId = "lease" }, ByApplicant, Calendar);

        application.NextTimerAt.ShouldBeNull();
    }

    [Fact]
    public void Only_a_promise_that_ran_out_unkept_is_a_ground_to_terminate()
    {
        var application = (Promised with { Deferred = [new("lease", "lease", "租赁合同")] }).Accepted();
        Terminate(application).Errors.ShouldBe([ApplicationErrors.GroundNotGiven]);
        application.RunTimers(Late(17), Calendar);

        application.SupplyDeferred(application.Materials[1] with { MaterialId = "lease" }, ByApplicant, Calendar)
            .Succeeded.ShouldBeTrue(); // late, and taken all the same
        Terminate(application).Errors.ShouldBe([ApplicationErrors.GroundNotGiven]);
    }

    private static Result Terminate(Application application) =>
        application.ProposeTermination(TerminationGround.DeferredMaterialLapsed, Reasons, ByReviewer);

    private static Stamp Late(int day) => Stamp.OfSystem(ChinaTime.Instant(new(2026, 3, day), new(23, 0)));
}
