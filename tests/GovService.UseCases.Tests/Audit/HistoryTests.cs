using GovService.Domain.Applications;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Audit;
using GovService.UseCases.Tests.Applications;
using Microsoft.EntityFrameworkCore;
using static GovService.Domain.Tests.Applications.AnApplication;
using static GovService.Domain.Tests.Applications.ApplicationStories;

namespace GovService.UseCases.Tests.Audit;

/// <summary>Generated histories on PostgreSQL: what is read back is what happened, and the audit proves it.</summary>
public sealed class HistoryTests(TestHost host) : DeskTest(host)
{
    private const int Stories = 25;

    [Fact]
    public async Task Whatever_happened_is_read_back_folds_to_the_state_and_stands_in_the_audit()
    {
        var scene = await AScene();
        foreach (var story in Some(Stories))
        {
            var (id, status, acts) = await TellAsync(story, scene.Application);

            var stored = await Stored(db => db.Applications.AsNoTracking().SingleAsync(a => a.Id == id));
            stored.Status.ShouldBe(status);
            stored.Timeline.Count.ShouldBe(acts);
            stored.Timeline.OrderBy(e => e.Sequence)
                .Aggregate(ApplicationStatus.Submitted, (from, act) => act.From == from ? act.To : throw new InvalidOperationException($"{act}"))
                .ShouldBe(status);
            (stored.Clocks(Calendar).OfAuthority?.Due?.Instant).ShouldBe(stored.DueBy);
            (await Stored(db => db.Audit.CountAsync(row => row.ApplicationId == id.Value))).ShouldBe(acts);
        }

        (await AsSystem().Send(new VerifyAudit())).Flaws.ShouldBeEmpty();
    }

    /// <summary>Every act is a commit of its own, on the row as it was stored by the one before.</summary>
    private Task<(ApplicationId Id, ApplicationStatus Status, int Acts)> TellAsync(Story story, AnApplication an) =>
        Stored(async db =>
        {
            var application = story.Application(an);
            db.Applications.Add(application);
            await db.SaveChangesAsync();
            foreach (var (attempt, at) in story.ToldOf(application))
            {
                application.RunTimers(Stamp.OfSystem(at), Calendar);
                Act(application, attempt, at);
                if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync();
            }

            return (application.Id, application.Status, application.Timeline.Count);
        });
}
