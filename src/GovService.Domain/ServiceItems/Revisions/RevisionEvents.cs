namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>修订稿已变: somebody saved; others who have it open see it.</summary>
public sealed record RevisionEdited(ItemRevisionId RevisionId, int Edition) : IDomainEvent;

/// <summary>修订稿已办理: it went on or came back.</summary>
public sealed record RevisionMoved(ItemRevisionId RevisionId, RevisionAction Action) : IDomainEvent;

/// <summary>发布集已发布: everything in it is in force.</summary>
public sealed record PublicationSetPublished(PublicationSetId SetId) : IDomainEvent;

/// <summary>发布集未能发布: nothing of it is in force, and it is back with its publisher.</summary>
public sealed record PublicationSetFailed(PublicationSetId SetId) : IDomainEvent;
