using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>A revision that its publisher chose for a set.</summary>
/// <param name="Drafts">What its publication means for drafts that citizens have begun.</param>
/// <param name="SeenVersion">The version of the revision that the page showed.</param>
public sealed record PublicationChoice(ItemRevisionId RevisionId, DraftPolicy Drafts, uint SeenVersion);

/// <summary>What became of a choice.</summary>
/// <param name="Member">Null when the caller does not publish it.</param>
internal sealed record ChosenMember(PublicationChoice Choice, SetMember? Member, IReadOnlyList<Error> Obstacles);

/// <summary>Finds what a publisher chose, in the order of choice, and says what stands in the way of each.</summary>
internal sealed class PublicationChoices(IGovServiceDb db, ICurrentUser user, PublicationCheck check)
{
    public async Task<IReadOnlyList<ChosenMember>> ReadAsync(IReadOnlyList<PublicationChoice> choices, CancellationToken ct)
    {
        var ids = choices.Select(c => c.RevisionId).ToList();
        var found = await (
            from item in db.ServiceItems.PublishableBy(user)
            join revision in db.ItemRevisions on item.Id equals revision.ServiceItemId
            where ids.Contains(revision.Id)
            select new { Member = new SetMember(revision, item), Version = EF.Property<uint>(revision, "Version") })
            .ToDictionaryAsync(m => m.Member.Revision.Id, ct);
        var obstacles = await check.ObstaclesAsync([.. found.Values.Select(f => f.Member)], ct);

        return
        [
            .. from choice in choices.DistinctBy(c => c.RevisionId)
               let row = found.GetValueOrDefault(choice.RevisionId)
               select row is null
                   ? new ChosenMember(choice, null, [RevisionErrors.NotFound])
                   : new ChosenMember(
                       choice,
                       row.Member,
                       [.. OwnObstacles(row.Member.Revision, choice, row.Version), .. obstacles[choice.RevisionId]]),
        ];
    }

    private IEnumerable<Error> OwnObstacles(ItemRevision revision, PublicationChoice choice, uint version)
    {
        if (version != choice.SeenVersion) yield return CommonErrors.ChangedMeanwhile;
        if (revision.Status != RevisionStatus.Approved) yield return RevisionErrors.ActionNotAllowed;
        if (revision.IsInHandsOf(user.Id)) yield return RevisionErrors.OwnWork;
    }
}
