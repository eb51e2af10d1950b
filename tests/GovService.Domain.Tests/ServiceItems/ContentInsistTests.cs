using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.Tests.Applications;

namespace GovService.Domain.Tests.ServiceItems;

/// <summary>Whoever has seen both sides of a conflict and chosen their own gets it.</summary>
public sealed class ContentInsistTests
{
    private static readonly ServiceItemContent Start = ReliefItem.Content with { LocalNote = "甲", Materials = [Paper("A"), Paper("B")] };

    [Fact]
    public void A_change_made_on_another_state_is_made_on_this_one()
    {
        var mine = ContentDifference.Between(Start, Start with { LocalNote = "乙" }).Single();
        var theirs = Start with { LocalNote = "丙" };

        ContentMerge.Of(theirs, [mine]).Conflicts.ShouldBe([mine]);
        ContentMerge.Insist(theirs, mine).LocalNote.ShouldBe("乙");
    }

    [Fact]
    public void A_member_that_they_changed_is_removed_all_the_same()
    {
        var material = Start.Materials[0];
        var mine = ContentDifference.Between(Start, Start with { Materials = [.. Start.Materials.Skip(1)] }).Single();
        var theirs = Start with { Materials = [material with { Note = "新说明" }, .. Start.Materials.Skip(1)] };

        ContentMerge.Insist(theirs, mine).Materials.ShouldNotContain(m => m.Id == material.Id);
    }

    [Fact]
    public void What_has_no_place_any_more_changes_nothing()
    {
        var material = Start.Materials[0];
        var mine = ContentDifference.Between(
            Start, Start with { Materials = [material with { Note = "新说明" }, .. Start.Materials.Skip(1)] }).Single();
        var theirs = Start with { Materials = [.. Start.Materials.Skip(1)] };

        ContentDifference.Between(theirs, ContentMerge.Insist(theirs, mine)).ShouldBeEmpty();
    }

    private static Material Paper(string id) => new()
    {
        Id = id,
        RequirementId = id,
        Name = id,
        Necessity = Necessity.Required,
        Kind = "1",
        Form = "1",
        SourceChannel = "10",
        Sources = [new(MaterialSourceKind.Upload)],
    };
}
