using GovService.Domain.Departments;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 本人可办的发布集: a set is the matter of those who publish for every item in it, since it goes into force whole or not
/// at all. The set says only its city; whose its items are, the items say.
/// </summary>
internal sealed class PublicationSets(IGovServiceDb db, ICurrentUser user)
{
    /// <summary>The sets of the caller's cities and provinces: those that are the caller's, and those of their neighbours.</summary>
    public IQueryable<PublicationSet> Around()
    {
        List<string> regions = user.Rights.Roles.Contains(Role.Publisher)
            ? [.. user.Rights.Districts.Select(d => $"{Regions.PrefixOf(Regions.CityOf(d))}%")]
            : [];
        return db.PublicationSets.Where(s => regions.Any(r => EF.Functions.Like(s.RegionCode, r)));
    }

    public async Task<bool> IsPublishableAsync(PublicationSet set, CancellationToken ct) =>
        (await PublishableAsync([set], ct)).Count == 1;

    /// <summary>Those of the sets that the caller publishes, in the same order.</summary>
    public async Task<IReadOnlyList<PublicationSet>> PublishableAsync(
        IReadOnlyList<PublicationSet> sets, CancellationToken ct)
    {
        var items = sets.SelectMany(s => s.Members).Select(m => m.ServiceItemId).Distinct().ToList();
        var publishable = await db.ServiceItems.PublishableBy(user).Where(i => items.Contains(i.Id))
            .Select(i => i.Id).ToHashSetAsync(ct);
        return [.. sets.Where(s => s.Members.All(m => publishable.Contains(m.ServiceItemId)))];
    }
}
