using GovService.Domain.ServiceItems.Revisions;
using GovService.Domain.Tests.Applications;

namespace GovService.Domain.Tests.ServiceItems;

/// <summary>编审分离: whose words a revision is.</summary>
public sealed partial class ItemRevisionTests
{
    [Fact]
    public void Whoever_explained_submitted_or_wrote_the_words_elsewhere_does_not_approve()
    {
        var followed = ItemRevision.Open(
            _item, ReliefItem.Content, RevisionCause.BaseChanged, [], Stamp.OfSystem(Now), SecondEditor.By);
        followed.IsUntouched.ShouldBeTrue();
        followed.Explain("VagueName", new("materials/M1"), "原文如此", Publisher);
        followed.Submit([], Editor);

        foreach (var author in new[] { SecondEditor, Publisher, Editor })
            followed.Approve([], author with { Role = Role.ItemApprover }).Errors.ShouldBe([RevisionErrors.OwnWork]);
        followed.Approve([], Approver).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void What_came_from_the_version_in_force_is_not_undone()
    {
        var revision = Open();
        var caughtUp = revision.CatchUp(ReliefItem.Content, ReliefItem.Content with { AcceptingBody = "民政窗口" }, 2, Editor).Edit!;

        revision.Undo(caughtUp, Editor).Refusals.ShouldBe([RevisionErrors.NotUndoable]);
        revision.Content.AcceptingBody.ShouldBe("民政窗口");
    }
}
