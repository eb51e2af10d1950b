using GovService.Domain.Departments;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;

namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>
/// 修订稿: the next version of an item while people work on it. Editors save typed changes, never whole contents, so that
/// two of them can work at once; whoever has edited neither approves nor publishes (编审分离). Publishing makes an
/// immutable <see cref="ServiceItemVersion"/> of it.
/// </summary>
public sealed class ItemRevision : AggregateRoot, IRegional
{
    public const int MaxReason = 1000;

    private ItemRevision() { } // EF Core

    public ItemRevisionId Id { get; private init; }
    public ServiceItemId ServiceItemId { get; private init; }
    public DepartmentId DepartmentId { get; private init; }
    public string RegionCode { get; private init; } = "";
    public RevisionCause Cause { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>The version it goes on from; 0 for an item that has none yet.</summary>
    public int FromNumber { get; private set; }

    public RevisionStatus Status { get; private set; }
    public ServiceItemContent Content { get; private set; } = null!;

    /// <summary>Counts the savings; a page says which one it shows.</summary>
    public int Edition { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Everybody who opened, edited, explained or submitted it: they may neither approve nor publish it.</summary>
    public ValueList<UserId> Editors { get; private set; } = [];

    /// <summary>Whose words it began with, or took over from its base: they do not approve what they wrote elsewhere.</summary>
    public ValueList<UserId> CoAuthors { get; private set; } = [];

    /// <summary>Elements in which a changed base prevailed over the local item and which an editor has to look at.</summary>
    public ValueList<string> GaveWay { get; private set; } = [];

    public ValueList<WarningReason> WarningReasons { get; private set; } = [];
    public ValueList<RevisionStep> Steps { get; private set; } = [];

    /// <summary>发布集 that it is in, if any.</summary>
    public PublicationSetId? PublicationSetId { get; private set; }

    /// <summary>Nobody has put a hand to it: it is what the system made of a change of the base.</summary>
    public bool IsUntouched => Editors.Count == 0;

    public bool IsOpen => Status is not (RevisionStatus.Published or RevisionStatus.Discarded);

    /// <summary>开始修订.</summary>
    /// <param name="content">What the version in force says, or the first words of a new item.</param>
    /// <param name="coAuthors">Who wrote those words, where nobody has approved them yet for this item.</param>
    public static ItemRevision Open(
        ServiceItem item,
        ServiceItemContent content,
        RevisionCause cause,
        IReadOnlyList<ElementPath> gaveWay,
        Stamp stamp,
        params IEnumerable<UserId> coAuthors) => new()
        {
            Id = ItemRevisionId.New(),
            ServiceItemId = item.Id,
            DepartmentId = item.DepartmentId,
            RegionCode = item.RegionCode,
            Cause = cause,
            CreatedAt = stamp.At,
            FromNumber = item.CurrentVersionNumber,
            Content = content,
            ChangedAt = stamp.At,
            Editors = stamp.By == UserId.System ? [] : [stamp.By],
            CoAuthors = [.. coAuthors.Distinct()],
            GaveWay = [.. gaveWay.Select(path => path.Value)],
        };

    /// <summary>
    /// 保存: makes the changes that an editor made on an earlier edition. What somebody else changed meanwhile stays and
    /// comes back as a conflict; everything else is saved.
    /// </summary>
    /// <returns>What was saved, to be kept as history; null when nothing was left to save.</returns>
    public (RevisionEdit? Edit, IReadOnlyList<Error> Refusals) Save(IReadOnlyList<ContentChange> changes, Stamp stamp) =>
        Save(changes, canBeUndone: true, stamp);

    /// <summary>撤销: takes one saving back. What came from the version in force or from the base is not for an editor to undo.</summary>
    public (RevisionEdit? Edit, IReadOnlyList<Error> Refusals) Undo(RevisionEdit edit, Stamp stamp) =>
        edit.CanBeUndone ? Save(edit.Undo, stamp) : (null, [RevisionErrors.NotUndoable]);

    private (RevisionEdit? Edit, IReadOnlyList<Error> Refusals) Save(
        IReadOnlyList<ContentChange> changes, bool canBeUndone, Stamp stamp)
    {
        if (Status != RevisionStatus.Drafting) return (null, [RevisionErrors.NotEditable]);

        var before = Content;
        var merge = ContentMerge.Of(before, changes);
        IReadOnlyList<Error> conflicts = [.. merge.Conflicts.Select(c => RevisionErrors.ChangedElsewhere(c.Path))];
        if (ContentDifference.Between(before, merge.Content).Count == 0) return (null, conflicts);

        Content = merge.Content;
        Edition++;
        ChangedAt = stamp.At;
        PutHandTo(stamp);
        Raise(new RevisionEdited(Id, Edition));
        return (RevisionEdit.Of(this, before, Content, canBeUndone, stamp), conflicts);
    }

    /// <summary>追上现行版本: takes over what was published since the revision was opened.</summary>
    public (RevisionEdit? Edit, IReadOnlyList<Error> Refusals) CatchUp(
        ServiceItemContent from, ServiceItemContent current, int currentNumber, Stamp stamp)
    {
        var saved = Save(ContentDifference.Between(from, current), canBeUndone: false, stamp);
        if (Status == RevisionStatus.Drafting) FromNumber = currentNumber;
        return saved;
    }

    /// <summary>跟随上级: takes over what the base changed while the local item was being revised.</summary>
    /// <param name="coAuthors">Who wrote the change of the base.</param>
    /// <returns>What was saved; null when it said so already.</returns>
    public RevisionEdit? Follow(BaseFollowing following, Stamp stamp, params IEnumerable<UserId> coAuthors)
    {
        var (edit, _) = Save(ContentDifference.Between(Content, following.Content), canBeUndone: false, stamp);
        if (edit is not null) CoAuthors = [.. CoAuthors.Union(coAuthors)];
        if (edit is not null) GaveWay = [.. GaveWay.Union(following.GaveWay.Select(path => path.Value), StringComparer.Ordinal)];
        return edit;
    }

    /// <summary>说明警告: a warning may stand for a written reason; an empty one takes the earlier one back.</summary>
    public Result Explain(string rule, ElementPath element, string reason, Stamp stamp)
    {
        if (Status != RevisionStatus.Drafting) return RevisionErrors.NotEditable;
        if (reason.Length > MaxReason) return RevisionErrors.ReasonTooLong;

        PutHandTo(stamp);
        var others = WarningReasons.Where(w => (w.Rule, w.Element) != (rule, element.Value));
        WarningReasons = reason.Trim().Length == 0
            ? [.. others]
            : [.. others, new WarningReason(rule, element.Value, reason.Trim(), stamp.Name, stamp.At)];
        return Result.Success;
    }

    public bool Explains(string rule, ElementPath element) =>
        WarningReasons.Any(w => (w.Rule, w.Element) == (rule, element.Value));

    /// <summary>送审.</summary>
    /// <param name="obstacles">What the linter and the base forbid; with any of them nothing is submitted.</param>
    public Result Submit(IReadOnlyList<Error> obstacles, Stamp stamp)
    {
        if (obstacles.Count > 0) return Result.Failure(obstacles);

        var submitted = Perform(RevisionAction.Submit, null, stamp);
        if (submitted.Succeeded) PutHandTo(stamp);
        return submitted;
    }

    /// <summary>撤回送审.</summary>
    public Result Recall(Stamp stamp) => Perform(RevisionAction.Recall, null, stamp);

    /// <summary>退回修改, with what has to be changed.</summary>
    public Result Return(string reason, Stamp stamp) => WithReason(RevisionAction.Return, reason, stamp);

    /// <summary>审核通过: never by somebody who worked on it, or whose words it took over.</summary>
    public Result Approve(IReadOnlyList<Error> obstacles, Stamp stamp)
    {
        if (IsWorkOf(stamp.By)) return RevisionErrors.OwnWork;

        return obstacles.Count > 0 ? Result.Failure(obstacles) : Perform(RevisionAction.Approve, null, stamp);
    }

    /// <summary>作废.</summary>
    public Result Discard(string reason, Stamp stamp) => WithReason(RevisionAction.Discard, reason, stamp);

    /// <summary>Whether this person wrote or submitted it: somebody else has to approve it.</summary>
    public bool IsWorkOf(UserId person) => Editors.Contains(person) || CoAuthors.Contains(person);

    /// <summary>Whether this person wrote or approved it: a third one has to publish it (编、审、发三分离).</summary>
    public bool IsInHandsOf(UserId person) => IsInHandsOf(person, [.. Editors, .. CoAuthors], Steps);

    /// <inheritdoc cref="IsInHandsOf(UserId)"/>
    public static bool IsInHandsOf(UserId person, IEnumerable<UserId> authors, IEnumerable<RevisionStep> steps) =>
        authors.Contains(person) || steps.Any(s => s.Action == RevisionAction.Approve && s.By == person);

    /// <summary>排期: in a set that goes into force at one instant.</summary>
    internal Result Schedule(PublicationSetId set, Stamp stamp)
    {
        if (IsInHandsOf(stamp.By)) return RevisionErrors.OwnWork;

        var scheduled = Perform(RevisionAction.Schedule, null, stamp);
        if (scheduled.Succeeded) PublicationSetId = set;
        return scheduled;
    }

    internal Result Unschedule(string reason, Stamp stamp)
    {
        var unscheduled = WithReason(RevisionAction.Unschedule, reason, stamp);
        if (unscheduled.Succeeded) PublicationSetId = null;
        return unscheduled;
    }

    /// <summary>发布: the content becomes the version in force.</summary>
    /// <returns>The new version, or null when the content is word for word what is in force.</returns>
    internal Result<ServiceItemVersion?> Publish(ServiceItem item, string contentHash, DraftPolicy drafts, Stamp stamp)
    {
        if (item.State == ItemState.Cancelled) return ServiceItemErrors.StateNotAllowed;
        if (item.CurrentVersionNumber != FromNumber) return RevisionErrors.Overtaken;

        var published = Perform(RevisionAction.Publish, null, stamp);
        return published.Succeeded
            ? item.Publish(Content, contentHash, drafts, stamp.At)
            : Result<ServiceItemVersion?>.Failure(published.Errors);
    }

    private void PutHandTo(Stamp stamp)
    {
        if (stamp.By != UserId.System && !Editors.Contains(stamp.By)) Editors = [.. Editors, stamp.By];
    }

    private Result WithReason(RevisionAction action, string reason, Stamp stamp) => reason.Trim().Length switch
    {
        0 => RevisionErrors.ReasonRequired,
        > MaxReason => RevisionErrors.ReasonTooLong,
        _ => Perform(action, reason.Trim(), stamp),
    };

    private Result Perform(RevisionAction action, string? comment, Stamp stamp)
    {
        if (RevisionLifecycle.Next(Status, action) is not { } next) return RevisionErrors.ActionNotAllowed;

        Status = next;
        ChangedAt = stamp.At;
        Steps = [.. Steps, new RevisionStep(action, comment, stamp.By, stamp.Name, stamp.Role, stamp.At)];
        Raise(new RevisionMoved(Id, action));
        return Result.Success;
    }
}
