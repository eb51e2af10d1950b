using System.Text.Json.Nodes;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Inheritance;

/// <summary>
/// 跟随上级: what a local item says after its base has changed. It takes over what it inherited, keeps what is its own, and
/// gives way where its own would now ask more or promise later than the base.
/// </summary>
/// <param name="Content">The local content that follows; it departs from the new base only in ways that are allowed.</param>
/// <param name="GaveWay">Elements in which the local item had said something else and the base prevailed.</param>
public sealed record BaseFollowing(ServiceItemContent Content, IReadOnlyList<ElementPath> GaveWay)
{
    public static BaseFollowing Of(ServiceItemContent oldBase, ServiceItemContent newBase, ServiceItemContent local)
    {
        var tree = ContentTree.Of(local);
        foreach (var change in ContentDifference.Between(oldBase, newBase)) ContentMerge.TryApply(tree, change);

        List<ElementPath> gaveWay = []; // each pass leaves fewer differences, so it ends
        while (Refused(tree, newBase) is [_, ..] refused)
        {
            gaveWay.AddRange(refused.Select(change => change.Path));
            foreach (var change in refused) Restore(tree, change, newBase);
        }

        return new BaseFollowing(ContentTree.Read(tree), [.. gaveWay.Distinct()]);
    }

    private static List<ContentChange> Refused(JsonObject tree, ServiceItemContent newBase) =>
        [.. LocalDeparture.Of(newBase, ContentTree.Read(tree)).Where(d => d.Refusal is not null).Select(d => d.Change)];

    /// <summary>
    /// Undoes one departure: the difference from the followed content back to the base, for this element alone. A member
    /// that stands elsewhere takes its list along: which members of it "moved" is a matter of how one looks.
    /// </summary>
    private static void Restore(JsonObject tree, ContentChange departure, ServiceItemContent newBase)
    {
        var back = ContentDifference.Between(ContentTree.Read(tree), newBase).Where(change =>
            change.Path == departure.Path
            || (departure is ContentChange.Moved && change.Path.IsWithin(departure.Path.Parent)));
        foreach (var change in back) ContentMerge.TryApply(tree, change);
    }
}
