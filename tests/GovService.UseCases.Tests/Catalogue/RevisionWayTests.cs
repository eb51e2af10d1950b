using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Catalogue;
using GovService.UseCases.Common;
using GovService.UseCases.ServiceItems;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Catalogue;

public sealed class RevisionWayTests(TestHost host) : CatalogueTest(host)
{
    [Fact]
    public async Task What_was_edited_approved_and_scheduled_is_in_force_at_its_instant()
    {
        var scene = await AScene();
        var id = await ApprovedRevision(scene, c => c with { Name = $"{c.Name}（新）", LocalNote = "周三下午不办" });
        var at = Clock.GetUtcNow().AddMinutes(5);
        (await Scheduled(scene.Publisher, at, id)).Succeeded.ShouldBeTrue();

        await PublishDue();
        (await StoredItem(scene.Item)).CurrentVersionNumber.ShouldBe(1);
        Clock.Advance(TimeSpan.FromMinutes(6));
        await PublishDue();

        var guide = (await AsNobody().Send(new GetServiceGuide(scene.Item.Slug, new Dictionary<string, string>(StringComparer.Ordinal))))
            .ShouldNotBeNull();
        (guide.Version, guide.LocalNote, guide.PublishedAt).ShouldBe((2, "周三下午不办", Clock.GetUtcNow()));
        var found = await AsNobody().Send(new SearchServiceItems(guide.Name));
        found.Found.Items.ShouldContain(i => i.Summary.Name == guide.Name);
        var item = await StoredItem(scene.Item);
        (item.Name, item.PolicyFor(1)).ShouldBe((guide.Name, DraftPolicy.Ask));
        (await Seen(scene.Editor, id)).Status.ShouldBe(RevisionStatus.Published);
        var versions = (await As(scene.Editor).Send(new GetItemVersions(item.Id))).ShouldNotBeNull();
        versions.Entries.Select(v => (v.Number, v.Changes.Count)).ShouldBe([(2, 2), (1, 0)]);
    }

    [Fact]
    public async Task Nobody_approves_or_publishes_their_own_work_however_they_ask()
    {
        var scene = await AScene();
        var department = scene.Item.DepartmentId;
        var both = await Given(AnAccount.Holding(
            new(Role.ItemEditor, [department], []), new(Role.ItemApprover, [department], []), new(Role.Publisher, [], [County])));
        var id = (await As(both).Send(new OpenRevision(scene.Item.Id))).Value;
        await Edited(both, id, c => c with { LocalNote = "自己改的" });
        await As(both).Send(new SubmitRevision(id, (await Seen(both, id)).SeenVersion));

        var seen = await Seen(both, id);
        seen.Actions.ShouldBe([RevisionAction.Recall, RevisionAction.Return, RevisionAction.Discard], ignoreOrder: true);
        (await As(both).Send(new ApproveRevision(id, seen.SeenVersion))).Errors.ShouldBe([RevisionErrors.OwnWork]);
        (await As(scene.Approver).Send(new ApproveRevision(id, seen.SeenVersion))).Succeeded.ShouldBeTrue();
        (await As(both).Send(new ApproveRevision(id, seen.SeenVersion))).Errors.ShouldBe([CommonErrors.ChangedMeanwhile]);
        (await As(both).Send(new ApproveRevision(id, (await Seen(both, id)).SeenVersion))).Errors.ShouldBe([RevisionErrors.OwnWork]);
        (await Scheduled(both, Clock.GetUtcNow(), id)).Errors.ShouldBe([RevisionErrors.OwnWork]);
        (await Seen(scene.Approver, id)).Steps.Select(s => s.Action).ShouldBe([RevisionAction.Submit, RevisionAction.Approve]);
    }

    [Fact]
    public async Task An_approver_does_not_publish_what_they_approved()
    {
        var scene = await AScene();
        var approver = await Given(AnAccount.Holding(
            new(Role.ItemApprover, [scene.Item.DepartmentId], []), new(Role.Publisher, [], [County])));
        var id = await ApprovedRevision(scene with { Approver = approver }, c => c with { LocalNote = "改" });

        (await Scheduled(approver, Clock.GetUtcNow(), id)).Errors.ShouldBe([RevisionErrors.OwnWork]);
        (await As(approver).Send(new ListCatalogueTasks())).Revisions.Single(t => t.RevisionId == id).IsOwnWork.ShouldBeTrue();
    }

    [Fact]
    public async Task The_lists_say_who_has_it_now()
    {
        var scene = await AScene();
        var id = await Opened(scene);
        await Edited(scene.Editor, id, c => c with { LocalNote = "改" });
        (await As(scene.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem().Kind.ShouldBe(CatalogueTaskKind.Draft);
        await Submitted(scene, id);

        (await As(scene.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldBeEmpty();
        var waiting = (await As(scene.Approver).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem();
        waiting.Kind.ShouldBe(CatalogueTaskKind.ToApprove);
        (await As(scene.Approver).Send(new ReturnRevision(id, "请写明电话", waiting.SeenVersion))).Succeeded.ShouldBeTrue();
        var returned = (await As(scene.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem();
        (returned.Kind, returned.LastWord).ShouldBe((CatalogueTaskKind.Returned, "请写明电话"));

        var entry = (await As(scene.Editor).Send(new ListCatalogueItems(scene.Item.Name[..4]))).Entries.ShouldHaveSingleItem();
        (entry.Name, entry.VersionNumber, entry.Revision!.Id).ShouldBe((scene.Item.Name, 1, id));
    }

    [Fact]
    public async Task Another_department_and_another_region_see_nothing()
    {
        var scene = await AScene();
        var elsewhere = await AScene("320100000000");
        var id = await Opened(scene);
        await Edited(scene.Editor, id, c => c with { LocalNote = "改" });
        var seen = (await Seen(scene.Editor, id)).SeenVersion;

        foreach (var stranger in new[] { elsewhere.Editor, elsewhere.Approver, elsewhere.Publisher })
        {
            (await As(stranger).Send(new GetRevision(id))).ShouldBeNull();
            (await As(stranger).Send(new GetRevisionDifference(id))).ShouldBeNull();
            (await As(stranger).Send(new GetItemVersions(scene.Item.Id))).ShouldBeNull();
            (await As(stranger).Send(new GetRevisionHistory(id))).Entries.ShouldBeEmpty();
            (await As(stranger).Send(new ListCatalogueItems(scene.Item.Name))).Entries.ShouldBeEmpty();
            (await As(stranger).Send(new ListCatalogueTasks())).Revisions.ShouldNotContain(t => t.RevisionId == id);
        }

        var editor = As(elsewhere.Editor);
        (await editor.Send(new OpenRevision(scene.Item.Id))).Errors.ShouldBe([ServiceItemErrors.NotFound]);
        (await editor.Send(new SaveRevision(id, []))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new UndoEdit(id, 1))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new CatchUpRevision(id))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new ExplainWarning(id, "R", new("name"), "x", seen))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new SubmitRevision(id, seen))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new RecallRevision(id, seen))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new DiscardRevision(id, "x", seen))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await editor.Send(new RegisterItem("新事项", scene.Item.DepartmentId, null, "000511009999"))).Errors
            .ShouldBe([ServiceItemErrors.NotFound]);
        (await As(elsewhere.Approver).Send(new ApproveRevision(id, seen))).Errors.ShouldBe([RevisionErrors.NotFound]);
        (await As(elsewhere.Approver).Send(new ReturnRevision(id, "x", seen))).Errors.ShouldBe([RevisionErrors.NotFound]);
        var publisher = As(elsewhere.Publisher);
        (await publisher.Send(new DryRunPublication([new(id, DraftPolicy.Keep, seen)])))[0].Obstacles.ShouldBe([RevisionErrors.NotFound]);
        (await publisher.Send(new SchedulePublication("x", Clock.GetUtcNow(), [new(id, DraftPolicy.Keep, seen)]))).Errors
            .ShouldBe([RevisionErrors.NotFound]);
        (await publisher.Send(new SuspendItem(scene.Item.Id, "x", 1))).Errors.ShouldBe([ServiceItemErrors.NotFound]);
    }

    [Fact]
    public async Task A_saving_is_undone_and_the_history_keeps_both()
    {
        var scene = await AScene();
        var id = await Opened(scene);
        await Edited(scene.Editor, id, c => c with { LocalNote = "周三下午不办" });

        var undone = (await As(scene.SecondEditor).Send(new UndoEdit(id, 1))).Value;

        (undone.Content.LocalNote, undone.Edition).ShouldBe((scene.Content.LocalNote, 2));
        var history = await As(scene.Approver).Send(new GetRevisionHistory(id));
        history.Entries.Select(e => e.Edition).ShouldBe([2, 1]);
        history.Entries[1].Changes.ShouldHaveSingleItem().Path.ShouldBe(new ElementPath("localNote"));
        (await Submitted(scene, id)).Errors.ShouldBe([RevisionErrors.NothingChanged]);
    }

    [Fact]
    public async Task An_item_that_is_looked_at_again_may_stay_as_it_is()
    {
        var scene = await AScene();
        Clock.Advance(TimeSpan.FromDays(400));
        (await As(scene.Editor).Send(new ListCatalogueTasks())).ReviewsDue.ShouldContain(t => t.ItemId == scene.Item.Id);

        var id = await Opened(scene);
        (await Submitted(scene, id)).Errors.ShouldBeEmpty();
        (await Approved(scene, id)).Errors.ShouldBeEmpty();
        (await Scheduled(scene.Publisher, Clock.GetUtcNow(), id)).Errors.ShouldBeEmpty();
        await PublishDue();

        var item = await StoredItem(scene.Item);
        (await Stored(db => db.ServiceItemVersions.CountAsync(v => v.ServiceItemId == item.Id))).ShouldBe(item.CurrentVersionNumber);
        (await As(scene.Editor).Send(new ListCatalogueTasks())).ReviewsDue.ShouldNotContain(t => t.ItemId == scene.Item.Id);
    }

    [Fact]
    public async Task What_the_linter_forbids_is_not_submitted_and_what_it_doubts_needs_a_reason()
    {
        var scene = await AScene();
        var id = await Opened(scene);
        var promise = new ElementPath("promisedLimit/limit");
        await Edited(scene.Editor, id, c => c with
        {
            PromisedLimit = c.PromisedLimit with { Limit = new(60, LimitUnit.WorkingDay) },
            LegalBases = [.. c.LegalBases.Select(b => b with { VerifiedText = false })],
        });

        var seen = await Seen(scene.Editor, id);
        seen.Findings.ShouldContain(f => f.Rule == LintRule.PromiseBeyondLaw && f.Element == promise);
        (await Submitted(scene, id)).Errors.ShouldContain(RevisionErrors.BreaksRule(promise));

        await Edited(scene.Editor, id, c => c with { PromisedLimit = scene.Content.PromisedLimit });
        var doubts = (await Seen(scene.Editor, id)).Findings;
        doubts.ShouldNotBeEmpty();
        (await Submitted(scene, id)).Errors.ShouldBe(doubts.Select(f => RevisionErrors.WarningUnexplained(f.Element)), ignoreOrder: true);

        foreach (var doubt in doubts) await Explained(scene, id, doubt);
        (await Submitted(scene, id)).Errors.ShouldBeEmpty();
    }

    private async Task Explained(CatalogueScene scene, ItemRevisionId id, LintFinding doubt)
    {
        var seen = (await Seen(scene.Editor, id)).SeenVersion;
        (await As(scene.Editor).Send(new ExplainWarning(id, doubt.Rule.ToString(), doubt.Element, "法规库正在核对", seen)))
            .Succeeded.ShouldBeTrue();
    }
}
