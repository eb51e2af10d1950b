using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Calendars;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.Tests.Applications;

namespace GovService.Domain.Tests.ServiceItems;

public sealed class ContentDifferenceTests
{
    private static readonly ServiceItemContent Item = ReliefItem.Content with
    {
        AcceptanceConditions = ["一", "二", "三", "四"],
        Materials = [AMaterial("M1", "收入证明"), AMaterial("M2", "支出证明")],
    };

    [Fact]
    public void The_difference_of_two_versions_applied_to_the_first_gives_the_second() => ForAnyTwo((before, after) =>
    {
        var merge = ContentMerge.Of(before, ContentDifference.Between(before, after));

        merge.Conflicts.ShouldBeEmpty();
        Same(merge.Content, after).ShouldBeTrue();
    });

    [Fact]
    public void Nothing_differs_from_itself() =>
        Prop.ForAll(ContentStories.AContent.ToArbitrary(), content =>
            ContentDifference.Between(content, content).ShouldBeEmpty()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_content_survives_being_written_as_a_tree() =>
        Prop.ForAll(ContentStories.AContent.ToArbitrary(), content =>
            JsonNode.DeepEquals(ContentTree.Of(ContentTree.Read(ContentTree.Of(content))), ContentTree.Of(content))
                .ShouldBeTrue()).QuickCheckThrowOnFailure();

    [Fact]
    public void Applying_a_difference_twice_is_applying_it_once_unless_something_moved() => ForAnyTwo((before, after) =>
    {
        var changes = ContentDifference.Between(before, after);
        if (changes.Any(c => c is ContentChange.Moved or ContentChange.Removed)) return;

        Same(ContentMerge.Of(after, changes).Content, after).ShouldBeTrue();
    });

    [Fact]
    public void One_attribute_is_one_change_named_by_its_path()
    {
        var after = Item with { Materials = [AMaterial("M1", "工资流水"), AMaterial("M2", "支出证明")] };

        ContentDifference.Between(Item, after).ShouldBe(
            [new ContentChange.Replaced(new("materials/M1/name"), "\"收入证明\"", "\"工资流水\"")]);
    }

    [Fact]
    public void A_limit_changes_whole_because_half_of_it_means_nothing()
    {
        var after = Item with { PromisedLimit = new(new TimeLimit(5, LimitUnit.NaturalDay), null, null) };

        ContentDifference.Between(Item, after).ShouldHaveSingleItem().Path.Value.ShouldBe("promisedLimit/limit");
    }

    [Fact]
    public void The_first_gone_to_the_end_is_one_move()
    {
        var after = Item with { AcceptanceConditions = ["二", "三", "四", "一"] };

        ContentDifference.Between(Item, after)
            .ShouldBe([new ContentChange.Moved(new("acceptanceConditions/一"), "四")]);
    }

    [Fact]
    public void What_is_added_says_after_whom()
    {
        var after = Item with { AcceptanceConditions = ["一", "新", "二", "三", "四"] };

        ContentDifference.Between(Item, after)
            .ShouldBe([new ContentChange.Added(new("acceptanceConditions/新"), "\"新\"", "一")]);
    }

    [Fact]
    public void A_list_whose_members_cannot_be_told_apart_changes_whole()
    {
        var after = Item with { AcceptanceConditions = ["一", "一"] };

        ContentDifference.Between(Item, after).ShouldHaveSingleItem().ShouldBeOfType<ContentChange.Replaced>();
    }

    [Fact]
    public void Two_editors_at_different_elements_both_keep_their_work()
    {
        var mine = Item with { LocalNote = "周三下午不办" };
        var theirs = Item with { AcceptanceConditions = ["一", "二", "三"] };

        var merged = ContentMerge.Of(theirs, ContentDifference.Between(Item, mine));

        merged.Conflicts.ShouldBeEmpty();
        merged.Content.LocalNote.ShouldBe("周三下午不办");
        merged.Content.AcceptanceConditions.ShouldBe(["一", "二", "三"]);
    }

    [Fact]
    public void Two_editors_at_one_element_are_a_conflict_and_nothing_is_overwritten()
    {
        var mine = Item with { LocalNote = "周三下午不办" };
        var theirs = Item with { LocalNote = "周四下午不办" };

        var merged = ContentMerge.Of(theirs, ContentDifference.Between(Item, mine));

        merged.Conflicts.ShouldHaveSingleItem().Path.Value.ShouldBe("localNote");
        merged.Content.LocalNote.ShouldBe("周四下午不办");
    }

    [Fact]
    public void A_member_that_somebody_changed_is_not_removed_by_who_did_not_see_it()
    {
        var mine = Item with { Materials = [AMaterial("M2", "支出证明")] };
        var theirs = Item with { Materials = [AMaterial("M1", "工资流水"), AMaterial("M2", "支出证明")] };

        var merged = ContentMerge.Of(theirs, ContentDifference.Between(Item, mine));

        merged.Conflicts.ShouldHaveSingleItem().ShouldBeOfType<ContentChange.Removed>();
        merged.Content.Materials.Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_change_by_two_editors_is_no_conflict()
    {
        var both = Item with { Form = new FormSchema([]), LocalNote = "新" };

        ContentMerge.Of(both, ContentDifference.Between(Item, both)).Conflicts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("name", "\"临时救助\"", null)] // an item without a name is none
    [InlineData("name", "\"临时救助\"", "{")]
    [InlineData("name", "\"临时救助\"", "{\"a\":1,\"a\":2}")]
    [InlineData("visitCount", "0", "\"零\"")]
    public void A_change_that_leaves_no_content_behind_is_left_out_and_the_others_are_made(string path, string before, string? after)
    {
        var broken = new ContentChange.Replaced(new(path), before, after);
        var sound = new ContentChange.Replaced(new("localNote"), null, "\"周三下午不办\"");

        var merged = ContentMerge.Of(Item, [broken, sound]);

        merged.Conflicts.ShouldBe([broken]);
        merged.Content.LocalNote.ShouldBe("周三下午不办");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"id\":1}")]
    [InlineData("{\"id\":\"M9\"}")]
    [InlineData("5")]
    public void A_member_that_is_none_is_not_added(string value) =>
        ContentMerge.Of(Item, [new ContentChange.Added(new("materials/M9"), value, null)]).Conflicts.ShouldHaveSingleItem();

    [Fact]
    public void A_step_is_known_by_its_id_and_without_one_by_its_name()
    {
        var named = Item with { Steps = [AStep("受理", id: null)] };
        var known = Item with { Steps = [AStep("受理", id: "s1")] };

        ContentDifference.Between(named, named with { Steps = [AStep("受理", null) with { Actor = "综窗" }] })
            .ShouldHaveSingleItem().Path.Value.ShouldBe("steps/受理/actor");
        ContentDifference.Between(known, known with { Steps = [AStep("收件", "s1")] })
            .ShouldHaveSingleItem().Path.Value.ShouldBe("steps/s1/name");
    }

    private static HandlingStep AStep(string name, string? id) =>
        new(name, "窗口", new TimeLimit(1, LimitUnit.WorkingDay), CountedInLimit: true, null, null) { Id = id };

    private static Material AMaterial(string id, string name) => new()
    {
        Id = id,
        RequirementId = id,
        Name = name,
        Necessity = Necessity.Required,
        Kind = "1",
        Form = "3",
        SourceChannel = "10",
        Sources = [new(MaterialSourceKind.Upload)],
    };

    private static bool Same(ServiceItemContent a, ServiceItemContent b) =>
        JsonNode.DeepEquals(ContentTree.Of(a), ContentTree.Of(b));

    private static void ForAnyTwo(Action<ServiceItemContent, ServiceItemContent> holds) =>
        Prop.ForAll(ContentStories.TwoContents.ToArbitrary(), pair => holds(pair.Before, pair.After))
            .QuickCheckThrowOnFailure();
}
