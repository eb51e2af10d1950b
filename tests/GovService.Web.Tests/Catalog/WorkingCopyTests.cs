using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;
using GovService.Web.Components.Catalog;

namespace GovService.Web.Tests.Catalog;

/// <summary>Two editors at one revision lose nothing that either of them wrote.</summary>
public sealed class WorkingCopyTests
{
    private static readonly ServiceItemContent Start = ReliefItem.Content with { LocalNote = "甲", HandlingNote = null };

    [Fact]
    public void What_others_save_arrives_under_what_is_written_here()
    {
        var copy = Copy();
        copy.Change(Start with { LocalNote = "乙" });

        copy.Follow(Start with { HandlingNote = "请先预约" }, 1);

        copy.Content.LocalNote.ShouldBe("乙");
        copy.Content.HandlingNote.ShouldBe("请先预约");
        copy.Conflicts.ShouldBeEmpty();
        copy.Unsaved().Count.ShouldBe(1);
    }

    [Fact]
    public void Where_both_wrote_theirs_stands_until_one_is_chosen()
    {
        var copy = Copy();
        copy.Change(Start with { LocalNote = "乙" });

        copy.Follow(Start with { LocalNote = "丙" }, 1);

        copy.Content.LocalNote.ShouldBe("丙");
        copy.Unsaved().ShouldBeEmpty();
        copy.Settle(copy.Conflicts.Single(), withMine: true);
        copy.Content.LocalNote.ShouldBe("乙");
        copy.Conflicts.ShouldBeEmpty();
        copy.Unsaved().Count.ShouldBe(1);
    }

    [Fact]
    public void What_was_typed_while_it_was_being_saved_stays_unsaved()
    {
        var copy = Copy();
        copy.Change(Start with { LocalNote = "乙" });
        var sent = copy.Unsaved();
        copy.Change(Start with { LocalNote = "乙乙" });

        copy.Saved(sent, Start with { LocalNote = "乙" }, 1);

        copy.Content.LocalNote.ShouldBe("乙乙");
        copy.Conflicts.ShouldBeEmpty();
        copy.Unsaved().Count.ShouldBe(1);
    }

    [Fact]
    public void A_saving_that_came_too_late_is_asked_about()
    {
        var copy = Copy();
        copy.Change(Start with { LocalNote = "乙", HandlingNote = "请先预约" });
        var sent = copy.Unsaved();

        copy.Saved(sent, Start with { LocalNote = "丙", HandlingNote = "请先预约" }, 2);

        copy.Content.LocalNote.ShouldBe("丙");
        copy.Conflicts.Single().Mine.Path.Value.ShouldBe("localNote");
        copy.Unsaved().ShouldBeEmpty();
    }

    [Fact]
    public void What_the_base_refuses_is_not_saved_and_not_lost()
    {
        var ten = Start with { PromisedLimit = new(new TimeLimit(10, LimitUnit.WorkingDay), null, null) };
        WorkingCopy copy = new(ten, 0, ten);
        copy.Change(Promising(12) with { LocalNote = "乙" });

        var sent = copy.Unsaved();
        copy.Saved(sent, ten with { LocalNote = "乙" }, 1);

        sent.Single().Path.Value.ShouldBe("localNote");
        copy.Content.PromisedLimit.Limit.Value.ShouldBe(12);
        copy.Departures.ShouldContain(d => d.Refusal != null);
        copy.Restore(new("promisedLimit/limit"));
        copy.Content.PromisedLimit.Limit.Value.ShouldBe(10);
        copy.Change(Promising(5) with { LocalNote = "乙" });
        copy.Unsaved().Single().Path.Value.ShouldBe("promisedLimit/limit");

        ServiceItemContent Promising(int days) => ten with { PromisedLimit = new(new TimeLimit(days, LimitUnit.WorkingDay), null, null) };
    }

    private static WorkingCopy Copy() => new(Start, 0, null);
}
