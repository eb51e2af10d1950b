using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.Tests.ServiceItems;

namespace GovService.Domain.Tests.Applications;

/// <summary>草稿换版: what becomes of a half-filled draft when it moves to a newer version.</summary>
public sealed class DraftMoveTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Applicant Somebody =
        new(UserId.New(), Audience.Person, "陈思远", "341103199001010018", "13900000618", AgentName: null);

    [Fact]
    public void Nothing_typed_is_lost_whatever_the_new_version_asks() =>
        Prop.ForAll(ContentStories.TwoContents.ToArbitrary(), story =>
        {
            var draft = ADraft(EveryKeyOf(story.Before));
            var typed = draft.Entries.Select(e => (e.Key, e.Value)).ToList();

            Move(draft, story.Before, story.After);

            draft.Entries.Select(e => (e.Key, e.Value)).ShouldBe(typed);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_place_that_means_something_else_is_marked_once() =>
        Prop.ForAll(ContentStories.TwoContents.ToArbitrary(), story =>
        {
            var draft = ADraft(EveryKeyOf(story.Before));

            Move(draft, story.Before, story.After);

            draft.Marks.Select(m => m.Key).ShouldBeUnique();
            var (before, after) = (story.Before.Form.Fields, story.After.Form.Fields);
            Marked(draft, DraftMarkKind.Added, "f.").ShouldBe(
                after.Select(f => f.Key).Except(before.Select(f => f.Key)), ignoreOrder: true);
            Marked(draft, DraftMarkKind.Dropped, "f.").ShouldBe(
                before.Select(f => f.Key).Except(after.Select(f => f.Key)), ignoreOrder: true);
            Marked(draft, DraftMarkKind.Changed, "f.").ShouldBe(
                from b in before
                join a in after on b.Key equals a.Key
                where (a.Label, a.Type) != (b.Label, b.Type) || !a.Options.Equals(b.Options)
                select a.Key,
                ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mark_goes_when_the_place_is_filled_in_again()
    {
        var (before, after) = (With(AField("income", "家庭月收入")), With(AField("income", "家庭人均月收入")));
        var draft = ADraft(["f.income"]);
        var first = draft.ServiceItemVersionId;
        Move(draft, before, after);
        draft.Marks.ShouldBe([new DraftMark("f.income", DraftMarkKind.Changed, first)]);

        draft.Save(new Dictionary<string, string> { ["f.income"] = "300" }, draft.Revision, DraftSource.Typed, Now);

        draft.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void A_field_that_was_never_filled_in_needs_no_second_look()
    {
        var draft = ADraft([]);

        Move(draft, With(AField("income", "家庭月收入")), With(AField("income", "家庭人均月收入")));

        draft.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void A_signature_for_other_words_is_gone()
    {
        var draft = ADraft(["f.income"]);
        draft.Sign(new SignedStatement("hash", "answers", SigningMeans.Password, Now));

        Move(draft, With(), With(AField("income", "家庭月收入")));

        draft.Signature.ShouldBeNull();
    }

    [Fact]
    public void A_later_version_has_the_last_word_about_a_place()
    {
        var draft = ADraft(["f.income"]);
        var first = draft.ServiceItemVersionId;
        Move(draft, With(AField("income", "家庭月收入")), With(AField("income", "家庭人均月收入")));

        Move(draft, With(AField("income", "家庭人均月收入")), With());

        draft.Marks.ShouldBe([new DraftMark("f.income", DraftMarkKind.Dropped, first)]);
    }

    [Fact]
    public void What_was_dropped_and_comes_back_wants_a_second_look()
    {
        var draft = ADraft(["f.income"]);
        Move(draft, With(AField("income", "家庭月收入")), With());

        Move(draft, With(), With(AField("income", "家庭人均月收入")));

        draft.Marks.ShouldHaveSingleItem().Kind.ShouldBe(DraftMarkKind.Changed);
    }

    [Fact]
    public void What_was_added_and_dropped_again_before_anybody_saw_it_is_not_mentioned()
    {
        var draft = ADraft([]);
        Move(draft, With(), With(AField("income", "家庭月收入")));

        Move(draft, With(AField("income", "家庭月收入")), With());

        draft.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void Staying_with_a_version_holds_until_the_draft_moves_after_all()
    {
        var draft = ADraft([]);
        draft.KeepVersion(3);
        draft.KeptBelow.ShouldBe(3);

        Move(draft, With(), With(AField("income", "家庭月收入")));

        draft.KeptBelow.ShouldBeNull();
    }

    private static IEnumerable<string> Marked(ApplicationDraft draft, DraftMarkKind kind, string prefix) =>
        draft.Marks.Where(m => m.Kind == kind && m.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(m => m.Key[prefix.Length..]);

    private static IEnumerable<string> EveryKeyOf(ServiceItemContent content) =>
        [.. content.Form.Fields.Select(f => $"f.{f.Key}"), .. content.Materials.Select(m => $"m.{m.Id}")];

    private static FormField AField(string key, string label) => new(key, label, FieldType.Money, Required: true);

    private static ServiceItemContent With(params FormField[] fields) =>
        ReliefItem.Content with { Form = new FormSchema([.. fields]) };

    private static ApplicationDraft ADraft(IEnumerable<string> keys)
    {
        var draft = ApplicationDraft.Start(
            ServiceItemId.New(), ServiceItemVersionId.New(), "341100000000", Somebody, Now);
        draft.Save(keys.ToDictionary(key => key, _ => "1"), 0, DraftSource.Typed, Now);
        return draft;
    }

    private static void Move(ApplicationDraft draft, ServiceItemContent before, ServiceItemContent after) =>
        draft.MoveTo(ServiceItemVersionId.New(), ContentDifference.Between(before, after), Now);
}
