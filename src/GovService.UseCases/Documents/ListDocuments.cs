using GovService.Domain.Documents;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>我的文书: what the authority has put in writing for the caller's application.</summary>
[Allow(Role.Applicant)]
public sealed record ListMyDocuments(ApplicationId ApplicationId) : IQuery<IReadOnlyList<DocumentEntry>>;

/// <summary>办件文书, for the staff.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor, Role.Auditor)]
public sealed record ListDocuments(ApplicationId ApplicationId) : IQuery<IReadOnlyList<DocumentEntry>>;

/// <summary>文书 in a list.</summary>
public sealed record DocumentEntry(DocumentId Id, DocumentType Type, string Title, string Number, DateTimeOffset IssuedAt);

internal sealed class ListMyDocumentsHandler(IGovServiceDb db, ICurrentUser user)
    : IQueryHandler<ListMyDocuments, IReadOnlyList<DocumentEntry>>
{
    public Task<IReadOnlyList<DocumentEntry>> Handle(ListMyDocuments query, CancellationToken ct) =>
        db.DocumentsOwnedBy(user).Where(d => d.ApplicationId == query.ApplicationId).ToEntriesAsync(ct);
}

internal sealed class ListDocumentsHandler(IGovServiceDb db, ICurrentUser user)
    : IQueryHandler<ListDocuments, IReadOnlyList<DocumentEntry>>
{
    public Task<IReadOnlyList<DocumentEntry>> Handle(ListDocuments query, CancellationToken ct) =>
        db.DocumentsAtDeskOf(user).Where(d => d.ApplicationId == query.ApplicationId).ToEntriesAsync(ct);
}

internal static class DocumentEntries
{
    public static async Task<IReadOnlyList<DocumentEntry>> ToEntriesAsync(
        this IQueryable<OfficialDocument> documents, CancellationToken ct)
    {
        var found = await documents.OrderBy(d => d.Sequence).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Type, d.Content, d.Number, d.IssuedAt })
            .ToListAsync(ct);
        return [.. found.Select(d => new DocumentEntry(d.Id, d.Type, d.Content.Title, d.Number, d.IssuedAt))];
    }
}
