namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>
/// 发布集: revisions that go into force together, at one instant, or not at all. Forward only: what was published is
/// mended by the next version.
/// </summary>
public sealed class PublicationSet : AggregateRoot, IRegional
{
    public const int MaxName = 100;

    private PublicationSet() { } // EF Core

    public PublicationSetId Id { get; private init; }
    public string Name { get; private init; } = "";
    public string RegionCode { get; private init; } = "";
    public PublicationSetStatus Status { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>生效时间 (UTC).</summary>
    public DateTimeOffset EffectiveAt { get; private init; }

    public ValueList<PublicationMember> Members { get; private init; } = [];

    /// <summary>Who scheduled it; the publication at the instant is the system's act on their word.</summary>
    public UserId PublisherId { get; private init; }

    public string PublisherName { get; private init; } = "";
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Code of what stood in the way, when it could not be published.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>The member in which it stood.</summary>
    public ItemRevisionId? FailedAt { get; private set; }

    /// <summary>排期发布: all revisions are approved and none was worked on by the publisher, or nothing is scheduled.</summary>
    public static Result<PublicationSet> Schedule(
        string name, DateTimeOffset effectiveAt, IReadOnlyList<(ItemRevision Revision, DraftPolicy Drafts)> members, Stamp stamp)
    {
        if (name.Trim().Length is 0 or > MaxName) return RevisionErrors.NameRequired;
        if (members.Count == 0) return RevisionErrors.SetEmpty;
        if (effectiveAt < stamp.At) return RevisionErrors.EffectiveInThePast;

        var set = new PublicationSet
        {
            Id = PublicationSetId.New(),
            Name = name.Trim(),
            RegionCode = members[0].Revision.RegionCode,
            CreatedAt = stamp.At,
            EffectiveAt = effectiveAt,
            Members = [.. members.Select(m => new PublicationMember(m.Revision.Id, m.Revision.ServiceItemId, m.Drafts))],
            PublisherId = stamp.By,
            PublisherName = stamp.Name,
        };
        var refusals = members.SelectMany(m => m.Revision.Schedule(set.Id, stamp).Errors).Distinct().ToList();
        return refusals.Count == 0 ? set : Result<PublicationSet>.Failure(refusals);
    }

    /// <summary>取消排期: every revision waits again.</summary>
    public Result Cancel(IReadOnlyList<ItemRevision> revisions, string reason, Stamp stamp)
    {
        if (Status != PublicationSetStatus.Scheduled) return RevisionErrors.ActionNotAllowed;

        foreach (var revision in revisions)
        {
            if (revision.Unschedule(reason, stamp) is { Succeeded: false } refused) return refused;
        }

        End(PublicationSetStatus.Cancelled, stamp);
        return Result.Success;
    }

    /// <summary>到时发布: everything or nothing.</summary>
    /// <param name="members">Each revision with its item and the hash of its content.</param>
    public Result<IReadOnlyList<ServiceItemVersion>> Publish(
        IReadOnlyList<(ItemRevision Revision, ServiceItem Item, string ContentHash)> members, Stamp stamp)
    {
        if (Status != PublicationSetStatus.Scheduled) return RevisionErrors.ActionNotAllowed;

        List<ServiceItemVersion> versions = [];
        foreach (var (revision, item, hash) in members)
        {
            var policy = Members.Single(m => m.RevisionId == revision.Id).Drafts;
            var published = revision.Publish(item, hash, policy, stamp);
            if (!published.Succeeded) return Result<IReadOnlyList<ServiceItemVersion>>.Failure(published.Errors);
            if (published.Value is { } version) versions.Add(version);
        }

        End(PublicationSetStatus.Published, stamp);
        Raise(new PublicationSetPublished(Id));
        return versions;
    }

    /// <summary>未能发布: the revisions are back with their publisher, with what stood in the way.</summary>
    /// <param name="failedAt">The member in which it stood, where it was one.</param>
    public void Fail(IReadOnlyList<ItemRevision> revisions, Error obstacle, Stamp stamp, ItemRevisionId? failedAt = null)
    {
        foreach (var revision in revisions) revision.Unschedule(obstacle.Code, stamp);
        (FailureCode, FailedAt) = (obstacle.Code, failedAt);
        End(PublicationSetStatus.Failed, stamp);
        Raise(new PublicationSetFailed(Id));
    }

    private void End(PublicationSetStatus status, Stamp stamp) => (Status, EndedAt) = (status, stamp.At);
}

/// <summary>A revision in a set, and what its publication means for drafts.</summary>
public sealed record PublicationMember(ItemRevisionId RevisionId, ServiceItemId ServiceItemId, DraftPolicy Drafts);

/// <summary>发布集状态.</summary>
public enum PublicationSetStatus
{
    /// <summary>已排期.</summary>
    Scheduled,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>已取消.</summary>
    Cancelled,

    /// <summary>未能发布.</summary>
    Failed,
}
