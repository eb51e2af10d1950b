using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;

namespace GovService.Web.Components.Catalog;

/// <summary>
/// 工作副本: what one editor sees of a revision: what everybody has saved, with their own changes on top. What others save
/// arrives under them; where both said something about one element, the editor is asked and nothing is overwritten.
/// </summary>
public sealed class WorkingCopy(ServiceItemContent seen, int edition, ServiceItemContent? baseContent)
{
    private IReadOnlyList<LocalDeparture>? _departures;

    /// <summary>What the server has, as far as is known here.</summary>
    public ServiceItemContent Seen { get; private set; } = seen;

    public int Edition { get; private set; } = edition;

    public ServiceItemContent Content { get; private set; } = seen;

    public IReadOnlyList<EditConflict> Conflicts { get; private set; } = [];

    public IReadOnlyList<LocalDeparture> Departures => _departures ??=
        baseContent is null ? [] : LocalDeparture.Of(baseContent, Content);

    public void Change(ServiceItemContent content) => (Content, _departures) = (content, null);

    /// <summary>What is to be saved. What the base refuses stays here until it is put right.</summary>
    public IReadOnlyList<ContentChange> Unsaved()
    {
        List<ElementPath> refused = [.. Departures.Where(d => d.Refusal is not null).Select(d => d.Change.Path)];
        return
        [
            .. ContentDifference.Between(Seen, Content)
                .Where(change => !refused.Exists(path => path.IsWithin(change.Path) || change.Path.IsWithin(path))),
        ];
    }

    /// <summary>Others have saved: their content, with what is unsaved here on top.</summary>
    public void Follow(ServiceItemContent theirs, int edition) => Rebase(Seen, theirs, edition, []);

    /// <summary>Our changes were saved, but for those where somebody was quicker; typing went on meanwhile.</summary>
    public void Saved(IReadOnlyList<ContentChange> sent, ServiceItemContent theirs, int edition) =>
        Rebase(ContentMerge.Of(Seen, sent).Content, theirs, edition, ContentMerge.Of(theirs, sent).Conflicts);

    /// <summary>恢复上级内容: for one element and what is in it.</summary>
    public void Restore(ElementPath element)
    {
        if (baseContent is null) return;

        var back = ContentDifference.Between(Content, baseContent)
            .Where(change => change.Path.IsWithin(element) || element.IsWithin(change.Path));
        Change(ContentMerge.Of(Content, back).Content);
    }

    /// <summary>Settles a conflict: with what this editor wrote, or with what is there.</summary>
    public void Settle(EditConflict conflict, bool withMine)
    {
        Conflicts = [.. Conflicts.Where(c => c != conflict)];
        if (withMine) Change(ContentMerge.Insist(Content, conflict.Mine));
    }

    private void Rebase(ServiceItemContent since, ServiceItemContent theirs, int edition, IReadOnlyList<ContentChange> refused)
    {
        var merge = ContentMerge.Of(theirs, ContentDifference.Between(since, Content));
        (Seen, Edition) = (theirs, edition);
        Change(merge.Content);
        foreach (var mine in refused.Concat(merge.Conflicts))
            Conflicts = [.. Conflicts.Where(c => c.Mine.Path != mine.Path), new EditConflict(mine)];
    }
}

/// <summary>编辑冲突: a change that was not saved because somebody else changed the same element.</summary>
public sealed record EditConflict(ContentChange Mine);
