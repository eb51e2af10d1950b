using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Clocks;

/// <summary>到时处理: what time does by itself, once, with the dates of the law. Everything begins on Monday, 2 March 2026.</summary>
public sealed class RunDueTimersTests(TestHost host) : TimerTest(host), IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await ItIs(3, 2); // each test begins anew

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Silence_accepts_from_the_day_of_receipt()
    {
        var application = await Given((await AScene()).Application.Submitted());

        await ItIs(3, 9, 16, 59);
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Submitted);
        await ItIs(3, 9, 17);

        var stored = await Stored(application);
        stored.Status.ShouldBe(ApplicationStatus.Accepted);
        stored.AcceptedAt.ShouldBe(application.CreatedAt);
        ChinaTime.Day(stored.DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 16)); // ten working days after 2 March
        var entry = stored.Timeline[^1];
        (entry.Action, entry.ByRole, entry.At).ShouldBe((ApplicationAction.DeemAccept, Role.System, At(3, 9, 17)));
        (await EventsOf(application)).ShouldContain(new ApplicationDeemedAccepted(application.Id, stored.DueBy));
    }

    [Fact]
    public async Task A_refusal_to_accept_without_its_second_signature_is_silence_too()
    {
        var application = await Given((await AScene()).Application.NonAcceptanceProposed());

        await ItIs(3, 9, 17);

        var stored = await Stored(application);
        stored.Status.ShouldBe(ApplicationStatus.Accepted);
        stored.Proposal.ShouldBeNull();
    }

    [Fact]
    public async Task Each_light_is_announced_once_for_one_date()
    {
        var application = await Given((await AScene()).Application.Accepted()); // due on 16 March

        await ItIs(3, 11, 23, 59);
        Count(await Stored(application), ApplicationAction.Warn).ShouldBe(0);
        await ItIs(3, 12); // the last fifth of ten working days
        await ItIs(3, 13);
        await ItIs(3, 17);
        await ItIs(3, 18);

        var stored = await Stored(application);
        Count(stored, ApplicationAction.Warn).ShouldBe(1);
        Count(stored, ApplicationAction.Alarm).ShouldBe(1);
        stored.Status.ShouldBe(ApplicationStatus.Accepted); // a machine ends nothing
        stored.NextTimerAt.ShouldBeNull();
    }

    [Fact]
    public async Task Who_was_asked_for_a_correction_is_reminded_and_then_the_window_is_told()
    {
        var application = await Given((await AScene()).Application.CorrectionRequired()); // 15 working days: 23 March

        await ItIs(3, 19);
        var reminded = await Stored(application);
        reminded.Correction!.RemindedAt.ShouldBe(At(3, 19));
        reminded.Correction.LapsedAt.ShouldBeNull();
        await ItIs(3, 24);
        await ItIs(3, 25);

        var lapsed = await Stored(application);
        lapsed.Status.ShouldBe(ApplicationStatus.CorrectionRequired);
        (Count(lapsed, ApplicationAction.Remind), Count(lapsed, ApplicationAction.Lapse)).ShouldBe((1, 1));
        var events = await EventsOf(application);
        events.Count(e => e is CorrectionReminded).ShouldBe(1);
        events.Count(e => e is CorrectionLapsed).ShouldBe(1);
    }

    [Fact]
    public async Task A_promised_material_is_asked_for_before_its_day_and_missed_after_it()
    {
        var scene = await AScene();
        var application = await Given(
            (scene.Application with { Deferred = [new("lease", "lease", "房屋租赁合同")] }).Accepted()); // 16 March

        await ItIs(3, 12);
        (await Stored(application)).Deferred[0].RemindedAt.ShouldBe(At(3, 12));
        await ItIs(3, 16, 17);

        (await Stored(application)).Deferred[0].LapsedAt.ShouldBe(At(3, 16, 17));
        var events = await EventsOf(application);
        events.OfType<DeferredMaterialReminded>().ShouldHaveSingleItem();
        events.OfType<DeferredMaterialLapsed>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_nodes_at_once_do_everything_once()
    {
        var scene = await AScene();
        List<Application> applications = [];
        for (var i = 0; i < 40; i++) applications.Add(await Given(scene.Application.Submitted()));
        Clock.SetUtcNow(At(3, 9, 17));
        await using var other = await AnotherNode();

        await Task.WhenAll(RunTimers(Host), RunTimers(other));

        foreach (var application in applications)
        {
            var stored = await Stored(application);
            Count(stored, ApplicationAction.DeemAccept).ShouldBe(1);
            Count(stored, ApplicationAction.Warn).ShouldBe(1);
            (await EventsOf(application)).Count(e => e is ApplicationDeemedAccepted).ShouldBe(1);
        }
    }

    [Fact]
    public async Task After_a_week_without_power_everything_is_made_up_with_the_dates_of_the_law()
    {
        var scene = await AScene();
        List<Application> applications = [];
        for (var i = 0; i < 250; i++) applications.Add(await Given(scene.Application.Submitted()));

        await ItIs(3, 18, 3); // silence was on the 9th, the promise ran out on the 16th

        foreach (var application in applications)
        {
            var stored = await Stored(application);
            stored.AcceptedAt.ShouldBe(application.CreatedAt);
            ChinaTime.Day(stored.DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 16));
            stored.Announced.ShouldBe(WarningLight.Red);
            stored.Timeline.Skip(1).Select(e => e.Action).ShouldBe(
            [
                ApplicationAction.Warn, // the window was about to be too late
                ApplicationAction.DeemAccept,
                ApplicationAction.Warn,
                ApplicationAction.Alarm,
            ]);
        }
    }

    [Fact]
    public async Task One_that_fails_holds_up_no_other()
    {
        var scene = await AScene();
        var broken = await Given(scene.Application.Submitted());
        var whole = await Given(scene.Application.Submitted());
        await Stored(db => db.Database.ExecuteSqlAsync(
            $"UPDATE applications SET terms = '{{}}' WHERE id = {broken.Id.Value}"));

        await ItIs(3, 9, 17);

        (await Stored(whole)).Status.ShouldBe(ApplicationStatus.Accepted);
        await Stored(db => db.Database.ExecuteSqlAsync(
            $"UPDATE applications SET terms = (SELECT terms FROM applications WHERE id = {whole.Id.Value}) WHERE id = {broken.Id.Value}"));
        await ItIs(3, 9, 17, 10); // later than its pause
        (await Stored(broken)).Status.ShouldBe(ApplicationStatus.Accepted);
    }

    [Fact]
    public async Task The_job_comes_back_in_time_for_what_is_near()
    {
        await Given((await AScene()).Application.Submitted());

        Clock.SetUtcNow(At(3, 9, 17).AddSeconds(-3));
        (await RunTimers(Host)).ShouldBe(Clock.GetUtcNow()); // warned: what follows may be near

        (await RunTimers(Host)).ShouldBe(At(3, 9, 17));
    }

    private static int Count(Application application, ApplicationAction action) =>
        application.Timeline.Count(e => e.Action == action);

    private async Task<TestHost> AnotherNode()
    {
        var settings = Host.Services.GetRequiredService<IConfiguration>();
        var node = await TestHost.OnAsync(settings.GetConnectionString("GovService")!);
        node.Clock.SetUtcNow(Clock.GetUtcNow());
        return node;
    }
}
