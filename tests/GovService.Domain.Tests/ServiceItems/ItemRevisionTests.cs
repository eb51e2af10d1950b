using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Domain.Tests.Applications;

namespace GovService.Domain.Tests.ServiceItems;

/// <summary>编制 → 审核 → 发布: who may do what to a revision, and when.</summary>
public sealed partial class ItemRevisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly Stamp Editor = Stamped("程晓", Role.ItemEditor);
    private static readonly Stamp SecondEditor = Stamped("马兰", Role.ItemEditor);
    private static readonly Stamp Approver = Stamped("吴敏", Role.ItemApprover);
    private static readonly Stamp Publisher = Stamped("周宁", Role.Publisher);
    private static readonly Stamp TheSystem = Stamp.OfSystem(Now.AddHours(1));

    private readonly ServiceItem _item = AnItem();

    [Fact]
    public void From_each_status_only_the_listed_acts_lead_on() =>
        string.Join('\n', from status in Enum.GetValues<RevisionStatus>()
                          from action in RevisionLifecycle.ActionsFrom(status)
                          select $"{status} {action} {RevisionLifecycle.Next(status, action)}")
            .ShouldBe(
                """
                Drafting Submit InReview
                Drafting Discard Discarded
                InReview Recall Drafting
                InReview Return Drafting
                InReview Approve Approved
                InReview Discard Discarded
                Approved Return Drafting
                Approved Schedule Scheduled
                Approved Discard Discarded
                Scheduled Unschedule Approved
                Scheduled Publish Published
                """);

    [Fact]
    public void An_approved_revision_becomes_the_next_version_at_its_instant()
    {
        var revision = Approved();
        var set = Scheduled(DraftPolicy.MustMove, revision);

        var versions = set.Publish([(revision, _item, "next")], TheSystem).Value;

        versions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            v => v.Number.ShouldBe(2),
            v => v.Content.LocalNote.ShouldBe("周三下午不办"),
            v => v.PublishedAt.ShouldBe(TheSystem.At));
        revision.Status.ShouldBe(RevisionStatus.Published);
        set.Status.ShouldBe(PublicationSetStatus.Published);
        _item.PolicyFor(draftVersion: 1).ShouldBe(DraftPolicy.MustMove);
        _item.PolicyFor(draftVersion: 2).ShouldBe(DraftPolicy.Keep);
        _item.ReviewBy.ShouldBe(new DateOnly(2027, 3, 2));
    }

    [Fact]
    public void Whoever_has_edited_neither_approves_nor_publishes_and_the_approver_does_not_publish()
    {
        var revision = Edited();
        revision.Save(Note("周四下午不办", revision.Content), SecondEditor);
        revision.Submit([], Editor);

        revision.Approve([], Editor with { Role = Role.ItemApprover }).Errors.ShouldBe([RevisionErrors.OwnWork]);
        revision.Approve([], SecondEditor with { Role = Role.ItemApprover }).Errors.ShouldBe([RevisionErrors.OwnWork]);
        revision.Approve([], Approver).Succeeded.ShouldBeTrue();
        Schedule(DraftPolicy.Keep, Editor with { Role = Role.Publisher }, revision).Errors.ShouldBe([RevisionErrors.OwnWork]);
        Schedule(DraftPolicy.Keep, Approver with { Role = Role.Publisher }, revision).Errors.ShouldBe([RevisionErrors.OwnWork]);
        revision.Status.ShouldBe(RevisionStatus.Approved);
    }

    [Fact]
    public void What_the_linter_or_the_base_forbids_is_neither_submitted_nor_approved()
    {
        var obstacle = Error.Refused("lint.errors");
        var revision = Edited();

        revision.Submit([obstacle], Editor).Errors.ShouldBe([obstacle]);
        revision.Submit([], Editor).Succeeded.ShouldBeTrue();
        revision.Approve([obstacle], Approver).Errors.ShouldBe([obstacle]);
        revision.Status.ShouldBe(RevisionStatus.InReview);
    }

    [Fact]
    public void What_is_in_review_is_not_edited_until_it_comes_back()
    {
        var revision = Edited();
        revision.Submit([], Editor);

        revision.Save(Note("别的", revision.Content), Editor).Refusals.ShouldBe([RevisionErrors.NotEditable]);
        revision.Return("请写明电话", Approver).Succeeded.ShouldBeTrue();
        revision.Save(Note("别的", revision.Content), Editor).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Sending_back_and_discarding_need_a_reason()
    {
        var revision = Edited();
        revision.Discard(" ", Editor).Errors.ShouldBe([RevisionErrors.ReasonRequired]);
        revision.Discard(new string('长', ItemRevision.MaxReason + 1), Editor).Errors.ShouldBe([RevisionErrors.ReasonTooLong]);
        revision.Discard("不改了", Editor).Succeeded.ShouldBeTrue();
        revision.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_saving_keeps_what_it_takes_to_undo_it()
    {
        var revision = Open();
        var edit = revision.Save(Note("周三下午不办", revision.Content), Editor).Edit!;

        edit.Edition.ShouldBe(1);
        revision.Undo(edit, Editor).Refusals.ShouldBeEmpty();
        revision.Content.LocalNote.ShouldBeNull();
        revision.Edition.ShouldBe(2);
    }

    [Fact]
    public void A_saving_that_changes_nothing_is_none()
    {
        var revision = Open();

        revision.Save([], Editor).Edit.ShouldBeNull();
        revision.Edition.ShouldBe(0);
        revision.TakeEvents().ShouldBeEmpty();
    }

    [Fact]
    public void What_somebody_else_changed_is_reported_and_the_rest_is_saved()
    {
        var revision = Open();
        var seen = revision.Content;
        revision.Save(Note("周三下午不办", seen), Editor);

        var (edit, refusals) = revision.Save(
            ContentDifference.Between(seen, seen with { LocalNote = "周四下午不办", AcceptingBody = "民政窗口" }), SecondEditor);

        refusals.ShouldBe([RevisionErrors.ChangedElsewhere(new("localNote"))]);
        edit!.Changes.ShouldHaveSingleItem().Path.Value.ShouldBe("acceptingBody");
        revision.Content.LocalNote.ShouldBe("周三下午不办");
    }

    [Fact]
    public void A_revision_that_was_overtaken_publishes_nothing_until_it_has_caught_up()
    {
        var revision = Approved();
        var set = Scheduled(DraftPolicy.Keep, revision);
        var imported = _item.Publish(ReliefItem.Content with { AcceptingBody = "民政窗口" }, "imported", DraftPolicy.Keep, Now)!;

        set.Publish([(revision, _item, "next")], TheSystem).Errors.ShouldBe([RevisionErrors.Overtaken]);
        set.Fail([revision], RevisionErrors.Overtaken, TheSystem);
        revision.Return("请追上现行版本", Approver);
        revision.CatchUp(ReliefItem.Content, imported.Content, imported.Number, Editor).Refusals.ShouldBeEmpty();

        set.Status.ShouldBe(PublicationSetStatus.Failed);
        revision.FromNumber.ShouldBe(2);
        revision.Content.ShouldSatisfyAllConditions(
            c => c.LocalNote.ShouldBe("周三下午不办"), c => c.AcceptingBody.ShouldBe("民政窗口"));
    }

    [Fact]
    public void A_set_with_one_member_that_may_not_be_published_is_not_scheduled()
    {
        var unfinished = Edited();

        Schedule(DraftPolicy.Keep, Publisher, Approved(), unfinished).Errors.ShouldBe([RevisionErrors.ActionNotAllowed]);
    }

    [Fact]
    public void A_set_has_a_name_a_member_and_an_instant_to_come()
    {
        Schedule(DraftPolicy.Keep, Publisher).Errors.ShouldBe([RevisionErrors.SetEmpty]);
        PublicationSet.Schedule(" ", Now, [(Approved(), DraftPolicy.Keep)], Publisher).Errors
            .ShouldBe([RevisionErrors.NameRequired]);
        PublicationSet.Schedule("三月", Now.AddTicks(-1), [(Approved(), DraftPolicy.Keep)], Publisher).Errors
            .ShouldBe([RevisionErrors.EffectiveInThePast]);
    }

    [Fact]
    public void A_cancelled_set_leaves_its_revisions_approved()
    {
        var revision = Approved();
        var set = Scheduled(DraftPolicy.Keep, revision);

        set.Cancel([revision], "推迟", Publisher).Succeeded.ShouldBeTrue();

        revision.Status.ShouldBe(RevisionStatus.Approved);
        revision.PublicationSetId.ShouldBeNull();
        set.Cancel([revision], "再推迟", Publisher).Errors.ShouldBe([RevisionErrors.ActionNotAllowed]);
    }

    [Fact]
    public void A_warning_stands_for_a_reason_that_can_be_taken_back()
    {
        var revision = Edited();
        revision.Explain("VagueName", new("materials/M1"), "部门文件原文如此", Editor);
        revision.Explains("VagueName", new("materials/M1")).ShouldBeTrue();

        revision.Explain("VagueName", new("materials/M1"), "", Editor);
        revision.Explains("VagueName", new("materials/M1")).ShouldBeFalse();
    }

    private ItemRevision Open() => ItemRevision.Open(_item, ReliefItem.Content, RevisionCause.Initiative, [], Editor);

    private ItemRevision Edited()
    {
        var revision = Open();
        revision.Save(Note("周三下午不办", revision.Content), Editor);
        return revision;
    }

    private ItemRevision Approved()
    {
        var revision = Edited();
        revision.Submit([], Editor);
        revision.Approve([], Approver);
        return revision;
    }

    private static PublicationSet Scheduled(DraftPolicy drafts, ItemRevision revision) => Schedule(drafts, Publisher, revision).Value;

    private static Result<PublicationSet> Schedule(DraftPolicy drafts, Stamp by, params ItemRevision[] revisions) =>
        PublicationSet.Schedule("三月调整", Now.AddHours(1), [.. revisions.Select(r => (r, drafts))], by);

    private static IReadOnlyList<ContentChange> Note(string note, ServiceItemContent seen) =>
        ContentDifference.Between(seen, seen with { LocalNote = note });

    private static ServiceItem AnItem()
    {
        var item = ServiceItem.Register("TEMP_RELIEF", Now);
        item.AssignTo(DepartmentId.New(), "11341103003093000B4000511001000", "341103000000");
        item.Publish(ReliefItem.Content, "first", DraftPolicy.Keep, Now);
        return item;
    }

    private static Stamp Stamped(string name, Role role) => new(UserId.New(), name, role, Now);
}
