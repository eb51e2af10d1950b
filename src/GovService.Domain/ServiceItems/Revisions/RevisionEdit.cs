using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>修改记录: one saving of an editor, with what it takes to undo it. Never changes.</summary>
public sealed class RevisionEdit : AggregateRoot
{
    private RevisionEdit() { } // EF Core

    public ItemRevisionId RevisionId { get; private init; }

    /// <summary>Counts the savings of the revision, from 1.</summary>
    public int Edition { get; private init; }

    public string RegionCode { get; private init; } = "";
    public UserId By { get; private init; }
    public string Name { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }
    public ValueList<ContentChange> Changes { get; private init; } = [];

    /// <summary>False for what came from the version in force or from the base.</summary>
    public bool CanBeUndone { get; private init; }

    /// <summary>From after to before.</summary>
    public ValueList<ContentChange> Undo { get; private init; } = [];

    internal static RevisionEdit Of(
        ItemRevision revision, ServiceItemContent before, ServiceItemContent after, bool canBeUndone, Stamp stamp) => new()
        {
            RevisionId = revision.Id,
            Edition = revision.Edition,
            RegionCode = revision.RegionCode,
            By = stamp.By,
            Name = stamp.Name,
            CreatedAt = stamp.At,
            CanBeUndone = canBeUndone,
            Changes = [.. ContentDifference.Between(before, after)],
            Undo = [.. ContentDifference.Between(after, before)],
        };
}
