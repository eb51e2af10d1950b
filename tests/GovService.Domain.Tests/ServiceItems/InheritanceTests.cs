using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Calendars;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.Tests.Applications;

namespace GovService.Domain.Tests.ServiceItems;

public sealed class InheritanceTests
{
    private static readonly ServiceItemContent Base = ReliefItem.Content with
    {
        AcceptanceConditions = ["本地户籍", "生活困难"],
        VisitCount = 1,
        Materials = [AMaterial("INCOME"), AMaterial("EXPENSE")],
    };

    [Theory]
    [InlineData(5, LimitUnit.WorkingDay, null)]
    [InlineData(10, LimitUnit.NaturalDay, null)]
    [InlineData(3, LimitUnit.Hour, null)]
    [InlineData(12, LimitUnit.WorkingDay, "inheritance.wider")]
    [InlineData(12, LimitUnit.NaturalDay, "inheritance.wider")]
    public void A_county_may_promise_sooner_never_later(int value, LimitUnit unit, string? refusal)
    {
        var local = Base with { PromisedLimit = new(new TimeLimit(value, unit), null, null) };

        var departure = LocalDeparture.Of(Base, local).ShouldHaveSingleItem();

        departure.Refusal?.Code.ShouldBe(refusal);
        (departure.Refusal is null).ShouldBe(refusal is null);
        departure.State.ShouldBe(refusal is null ? InheritanceState.Narrowed : InheritanceState.Local);
    }

    [Fact]
    public void A_county_may_drop_a_material_and_never_ask_for_one_more()
    {
        Refusals(Base with { Materials = [AMaterial("INCOME")] }).ShouldBeEmpty();
        Refusals(Base with { Materials = [.. Base.Materials, AMaterial("ONE_MORE")] })
            .ShouldBe([InheritanceErrors.Wider(new("materials/ONE_MORE"))]);
    }

    [Fact]
    public void A_county_may_spare_a_paper_by_its_own_data_and_never_stop_sparing_one()
    {
        var spared = AMaterial("INCOME") with
        {
            Sources = [new(MaterialSourceKind.DataQuery, "SOCIAL_INSURANCE"), new(MaterialSourceKind.Upload)],
        };

        Refusals(Base with { Materials = [spared, AMaterial("EXPENSE")] }).ShouldBeEmpty();
        LocalDeparture.Of(Base with { Materials = [spared, AMaterial("EXPENSE")] }, Base)
            .ShouldHaveSingleItem().Refusal!.Code.ShouldBe("inheritance.wider");
    }

    [Fact]
    public void A_paper_that_was_always_asked_may_be_asked_of_some_only()
    {
        var some = AMaterial("INCOME") with { AppliesWhen = new Domain.Conditions.Condition.Present("income") };

        Refusals(Base with { Materials = [some, AMaterial("EXPENSE")] }).ShouldBeEmpty();
        LocalDeparture.Of(Base with { Materials = [some, AMaterial("EXPENSE")] }, Base)
            .ShouldHaveSingleItem().Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void A_paper_that_was_only_welcome_may_not_become_one_that_some_have_to_hand_in()
    {
        var welcome = AMaterial("INCOME") with { Necessity = Necessity.Conditional };
        var asked = welcome with { AppliesWhen = new Domain.Conditions.Condition.Present("income") };

        LocalDeparture.Of(Base with { Materials = [welcome] }, Base with { Materials = [asked] })
            .ShouldHaveSingleItem().Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void Fewer_answers_to_choose_from_exclude_people_and_are_not_narrower()
    {
        var asked = new FormField("kind", "困难类型", FieldType.Select, Required: true) { Options = ["重病", "其他"] };

        LocalDeparture.Of(
                Base with { Form = new FormSchema([asked]) },
                Base with { Form = new FormSchema([asked with { Options = ["重病"] }]) })
            .ShouldHaveSingleItem().Refusal!.Code.ShouldBe("inheritance.locked");
    }

    [Fact]
    public void What_holds_a_locked_part_is_not_taken_away()
    {
        var locking = Base with { LockedElements = ["materials/INCOME/note"] };

        LocalDeparture.Of(locking, locking with { Materials = [AMaterial("EXPENSE")] })
            .ShouldHaveSingleItem().Refusal.ShouldBe(InheritanceErrors.Locked(new("materials/INCOME")));
        Refusals(Base with { Materials = [AMaterial("EXPENSE")] }).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_law_fixes_is_locked()
    {
        Refusals(Base with { LegalLimit = new(new TimeLimit(30, LimitUnit.WorkingDay), null, null) })
            .ShouldBe([InheritanceErrors.Locked(new("legalLimit/limit"))]);
        Refusals(Base with { Name = "别的名称" }).ShouldBe([InheritanceErrors.Locked(new("name"))]);
    }

    [Fact]
    public void Local_facts_are_free_unless_the_base_locks_them()
    {
        var local = Base with { AcceptingBody = "乌衣镇政务服务中心" };

        LocalDeparture.Of(Base, local).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            d => d.Refusal.ShouldBeNull(),
            d => d.State.ShouldBe(InheritanceState.Local));
        LocalDeparture.Of(Base with { LockedElements = ["acceptingBody"] }, local with { LockedElements = ["acceptingBody"] })
            .ShouldHaveSingleItem().Refusal.ShouldBe(InheritanceErrors.Locked(new("acceptingBody")));
    }

    [Fact]
    public void An_element_that_is_not_different_is_inherited_or_locked()
    {
        StateOf("acceptingBody", Base).ShouldBe(InheritanceState.Inherited);
        StateOf("legalBases", Base).ShouldBe(InheritanceState.Locked);
        StateOf("promisedLimit/limit", Base with { PromisedLimit = Days(5) }).ShouldBe(InheritanceState.Narrowed);
    }

    [Fact]
    public void A_local_item_takes_over_what_it_inherited_and_keeps_what_is_its_own()
    {
        var local = Base with { PromisedLimit = Days(5), LocalNote = "周三下午不办" };
        var newBase = Base with
        {
            Name = "临时救助（支出型）",
            AcceptanceConditions = ["本地户籍"],
            PromisedLimit = Days(8),
        };

        var followed = BaseFollowing.Of(Base, newBase, local);

        followed.GaveWay.ShouldBeEmpty();
        followed.Content.Name.ShouldBe("临时救助（支出型）");
        followed.Content.AcceptanceConditions.ShouldBe(["本地户籍"]);
        followed.Content.PromisedLimit.Limit.Value.ShouldBe(5);
        followed.Content.LocalNote.ShouldBe("周三下午不办");
    }

    [Fact]
    public void A_promise_that_has_become_later_than_the_new_base_gives_way()
    {
        var followed = BaseFollowing.Of(Base, Base with { PromisedLimit = Days(3) }, Base with { PromisedLimit = Days(5) });

        followed.GaveWay.ShouldBe([new ElementPath("promisedLimit/limit")]);
        followed.Content.PromisedLimit.Limit.Value.ShouldBe(3);
    }

    [Fact]
    public void Whatever_base_and_county_said_the_county_that_follows_departs_only_as_it_may() =>
        Prop.ForAll(ThreeContents.ToArbitrary(), story =>
        {
            var local = BaseFollowing.Of(story.Old, story.Old, story.Local).Content;
            var followed = BaseFollowing.Of(story.Old, story.New, local).Content;

            LocalDeparture.Of(story.Old, local).ShouldAllBe(d => d.Refusal == null);
            LocalDeparture.Of(story.New, followed).ShouldAllBe(d => d.Refusal == null);
        }).QuickCheckThrowOnFailure();

    private static readonly Gen<(ServiceItemContent Old, ServiceItemContent New, ServiceItemContent Local)> ThreeContents =
        from before in ContentStories.AContent
        from after in ContentStories.AContent
        from local in ContentStories.AContent
        select (before, after, local);

    private static InheritanceState StateOf(string path, ServiceItemContent local) =>
        LocalDeparture.StateOf(new(path), Base, LocalDeparture.Of(Base, local));

    private static IEnumerable<Error> Refusals(ServiceItemContent local) =>
        LocalDeparture.Of(Base, local).Select(d => d.Refusal).OfType<Error>();

    private static StatedLimit Days(int days) => new(new TimeLimit(days, LimitUnit.WorkingDay), null, null);

    private static Material AMaterial(string id) => new()
    {
        Id = id,
        RequirementId = id,
        Name = id,
        Necessity = Necessity.Required,
        Kind = "1",
        Form = "3",
        SourceChannel = "10",
        Sources = [new(MaterialSourceKind.Upload)],
    };
}
