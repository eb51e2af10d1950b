using System.Diagnostics;
using GovService.Domain.Accounts;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Infrastructure.Catalogue;
using GovService.Infrastructure.Jobs;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Catalogue;
using GovService.UseCases.Drafts;
using GovService.UseCases.ServiceItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Catalogue;

/// <summary>发布集: everything at its instant, or nothing.</summary>
public sealed class PublicationTests(TestHost host) : CatalogueTest(host)
{
    [Fact]
    public async Task With_one_bad_member_nothing_is_published_and_the_publisher_sees_why()
    {
        var (first, second) = (await AScene(), await AScene());
        var good = await ApprovedRevision(first, c => c with { LocalNote = "改" });
        var bad = await ApprovedRevision(second, c => c with { LocalNote = "改" });
        var set = (await Scheduled(first.Publisher, Clock.GetUtcNow(), good, bad)).Value;
        await Overtaken(second.Item);

        await PublishDue();

        (await StoredItem(first.Item)).CurrentVersionNumber.ShouldBe(1);
        var view = (await As(first.Publisher).Send(new GetPublicationSet(set))).ShouldNotBeNull();
        (view.Status, view.FailureCode, view.FailedAt).ShouldBe((PublicationSetStatus.Failed, RevisionErrors.Overtaken.Code, bad));
        view.Members.ShouldAllBe(m => m.Status == RevisionStatus.Approved);
        (await As(first.Publisher).Send(new ListCatalogueTasks())).Sets.Single(s => s.Id == set).FailureCode.ShouldNotBeNull();

        var forecasts = await As(first.Publisher).Send(new DryRunPublication([await Chosen(first, good), await Chosen(first, bad)]));
        forecasts.Select(f => f.Obstacles.Select(e => e.Code)).ShouldBe([[], [RevisionErrors.Overtaken.Code]]);
        (await Scheduled(first.Publisher, Clock.GetUtcNow(), good)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_overtaken_catches_up()
    {
        var scene = await AScene();
        var id = await Opened(scene);
        await Edited(scene.Editor, id, c => c with { LocalNote = "周三下午不办" });
        await Overtaken(scene.Item);
        (await Seen(scene.Editor, id)).IsOvertaken.ShouldBeTrue();

        (await As(scene.Editor).Send(new CatchUpRevision(id))).Value.Conflicts.ShouldBeEmpty();

        var seen = await Seen(scene.Editor, id);
        (seen.IsOvertaken, seen.Content.LocalNote, seen.Content.AcceptingBody).ShouldBe((false, "周三下午不办", "别处导入"));
    }

    [Fact]
    public async Task A_cancelled_set_publishes_nothing()
    {
        var scene = await AScene();
        var id = await ApprovedRevision(scene, c => c with { LocalNote = "改" });
        var set = (await Scheduled(scene.Publisher, Clock.GetUtcNow().AddHours(1), id)).Value;
        var seen = (await As(scene.Publisher).Send(new GetPublicationSet(set))).ShouldNotBeNull().SeenVersion;

        (await As(scene.Publisher).Send(new CancelPublication(set, "推迟", seen))).Succeeded.ShouldBeTrue();
        Clock.Advance(TimeSpan.FromHours(2));
        await PublishDue();

        (await StoredItem(scene.Item)).CurrentVersionNumber.ShouldBe(1);
        (await Seen(scene.Publisher, id)).Status.ShouldBe(RevisionStatus.Approved);
    }

    [Fact]
    public async Task A_set_is_the_matter_of_those_alone_who_publish_for_every_item_in_it()
    {
        var (here, there) = (await AScene(), await AScene("341181000000"));
        var city = await Given(AnAccount.Holding(new Duty(Role.Publisher, [], ["341100000000"])));
        var own = (await Scheduled(
            here.Publisher, Clock.GetUtcNow().AddHours(1), await ApprovedRevision(here, c => c with { LocalNote = "改" }))).Value;
        var mixed = (await Scheduled(
            city, Clock.GetUtcNow().AddHours(1), await ApprovedRevision(there, c => c with { LocalNote = "改" }))).Value;

        (await As(there.Publisher).Send(new GetPublicationSet(own))).ShouldBeNull();
        (await As(there.Publisher).Send(new CancelPublication(own, "推迟", 0))).Errors.ShouldBe([RevisionErrors.SetNotFound]);
        (await SetsOf(there.Publisher)).ShouldNotContain(own);
        (await SetsOf(here.Publisher)).ShouldNotContain(mixed);
        (await SetsOf(here.Publisher)).ShouldContain(own);
        (await SetsOf(city)).ShouldContain(own);
        (await As(city).Send(new GetPublicationSet(own))).ShouldNotBeNull();
    }

    private async Task<IEnumerable<PublicationSetId>> SetsOf(Account publisher) =>
        (await As(publisher).Send(new ListCatalogueTasks())).Sets.Select(s => s.Id);

    [Fact]
    public async Task A_reason_that_does_not_fit_is_refused_with_a_sentence()
    {
        var scene = await AScene();
        var reason = new string('长', 501);

        (await As(scene.Publisher).Send(new SuspendItem(scene.Item.Id, reason, await Version(scene)))).Errors
            .ShouldHaveSingleItem().Code.ShouldBe("service_item.state_reason_too_long");
        (await As(scene.Publisher).Send(new CancelItem(scene.Item.Id, reason, await Version(scene)))).Errors
            .ShouldHaveSingleItem().Code.ShouldBe("service_item.state_reason_too_long");
    }

    [Fact]
    public async Task Two_nodes_publish_a_set_once_and_the_other_ones_cache_knows_within_a_second()
    {
        var scene = await AScene();
        var id = await ApprovedRevision(scene, c => c with { LocalNote = "改" });
        await Scheduled(scene.Publisher, Clock.GetUtcNow(), id);
        await using var other = await AnotherNode();
        var listener = other.Services.GetRequiredService<ChangeListener>();
        await listener.StartAsync(CancellationToken.None);
        var cache = other.Services.GetRequiredService<CatalogueCache>();
        (await cache.FindAsync(scene.Item.Slug, CancellationToken.None))!.VersionNumber.ShouldBe(1);

        await Task.WhenAll(PublishDue(), other.Services.GetRequiredService<PublishDueSets>().RunAsync(CancellationToken.None));

        var since = Stopwatch.StartNew();
        while ((await cache.FindAsync(scene.Item.Slug, CancellationToken.None))!.VersionNumber == 1 && since.Elapsed.TotalSeconds < 1)
            await Task.Delay(10);
        (await cache.FindAsync(scene.Item.Slug, CancellationToken.None))!.VersionNumber.ShouldBe(2);
        (await Stored(db => db.ServiceItemVersions.CountAsync(v => v.ServiceItemId == scene.Item.Id))).ShouldBe(2);
        await listener.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_suspended_item_takes_no_application_and_a_cancelled_one_is_not_found()
    {
        var scene = await AScene(saying: c => c with { Channels = c.Channels with { OnlinePc = true }, ServiceObjects = ["1"] });
        await Scheduled(scene.Publisher, Clock.GetUtcNow(), await ApprovedRevision(scene, c => c with { LocalNote = "改" }));
        await PublishDue();
        var citizen = await Given(AnAccount.Citizen());

        (await As(scene.Publisher).Send(new SuspendItem(scene.Item.Id, "系统升级", await Version(scene)))).Succeeded.ShouldBeTrue();
        (await As(citizen).Send(new StartApplication(scene.Item.Slug, null))).Errors.ShouldBe([ServiceItemErrors.Suspended]);
        var guide = (await AsNobody().Send(Guide(scene))).ShouldNotBeNull();
        (guide.State, guide.StateReason, guide.TakesApplications).ShouldBe((ItemState.Suspended, "系统升级", false));

        (await As(scene.Publisher).Send(new ResumeItem(scene.Item.Id, await Version(scene)))).Succeeded.ShouldBeTrue();
        var draft = (await As(citizen).Send(new StartApplication(scene.Item.Slug, null))).Value;
        (await AsNobody().Send(new SearchServiceItems(scene.Item.Name))).Found.Items.ShouldContain(i => i.Id == scene.Item.Id);

        (await As(scene.Publisher).Send(new CancelItem(scene.Item.Id, "法规废止", await Version(scene)))).Succeeded.ShouldBeTrue();
        (await As(citizen).Send(new SubmitApplication(draft))).Errors.ShouldBe([ServiceItemErrors.Cancelled]);
        (await AsNobody().Send(new SearchServiceItems(scene.Item.Name))).Found.Items.ShouldNotContain(i => i.Id == scene.Item.Id);
        (await As(scene.Editor).Send(new OpenRevision(scene.Item.Id))).Errors.ShouldBe([ServiceItemErrors.StateNotAllowed]);
    }

    private static GetServiceGuide Guide(CatalogueScene scene) =>
        new(scene.Item.Slug, new Dictionary<string, string>(StringComparer.Ordinal));

    private async Task<uint> Version(CatalogueScene scene) =>
        (await As(scene.Publisher).Send(new ListCatalogueItems(scene.Item.Name))).Entries.Single(i => i.Id == scene.Item.Id).SeenVersion;

    private async Task<PublicationChoice> Chosen(CatalogueScene scene, ItemRevisionId id) =>
        new(id, DraftPolicy.Keep, (await Seen(scene.Publisher, id)).SeenVersion);

    /// <summary>A version that came from elsewhere, as an import brings it.</summary>
    private Task Overtaken(ServiceItem item) => Stored(async db =>
    {
        var stored = await db.ServiceItems.SingleAsync(i => i.Id == item.Id);
        var current = await db.ServiceItemVersions.AsNoTracking().SingleAsync(v => v.Id == stored.CurrentVersionId);
        db.Add(stored.Publish(
            current.Content with { AcceptingBody = "别处导入" }, new string('e', 64), DraftPolicy.Keep, Clock.GetUtcNow())!);
        return await db.SaveChangesAsync();
    });

    private async Task<TestHost> AnotherNode()
    {
        var settings = Host.Services.GetRequiredService<IConfiguration>();
        var node = await TestHost.OnAsync(settings.GetConnectionString("GovService")!);
        node.Clock.SetUtcNow(Clock.GetUtcNow());
        return node;
    }
}
