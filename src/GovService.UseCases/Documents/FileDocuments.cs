using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>文书归档: files the oldest documents that nobody has opened yet. Answers how many.</summary>
/// <param name="Count">At most so many.</param>
[Allow(Role.System), RepeatOnConflict]
public sealed record FileDocuments(int Count) : ICommand<int>;

internal sealed class FileDocumentsHandler(IGovServiceDb db, DocumentFiling filing) : ICommandHandler<FileDocuments, int>
{
    public async Task<Result<int>> Handle(FileDocuments command, CancellationToken ct)
    {
        var waiting = await db.OfficialDocuments.Where(d => d.FileHash == null)
            .OrderBy(d => d.IssuedAt).Take(command.Count).ToListAsync(ct);
        foreach (var document in waiting) await filing.FileAsync(document, ct);
        return waiting.Count;
    }
}
