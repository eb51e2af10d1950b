using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>
/// 查看附件: a file out of one's own draft or application. Knowing a hash is not enough: the file must hang on it.
/// </summary>
[Allow(Role.Applicant)]
public sealed record GetMyFile(ApplicationId Id, string Hash) : IQuery<FileDownload?>;

/// <summary>A file on its way out; whoever receives it disposes of the content.</summary>
public sealed record FileDownload(string Name, string ContentType, Stream Content);

internal sealed class GetMyFileHandler(IGovServiceDb db, ICurrentUser user, IFileStore store)
    : IQueryHandler<GetMyFile, FileDownload?>
{
    public async Task<FileDownload?> Handle(GetMyFile query, CancellationToken ct)
    {
        var files = await DraftFilesAsync(query.Id, ct);
        var file = files.Concat(await ApplicationFilesAsync(query.Id, ct)).FirstOrDefault(f => f.Hash == query.Hash);
        return file is not null && store.Open(file.Hash) is { } content
            ? new FileDownload(file.Name, file.ContentType, content)
            : null;
    }

    private async Task<IEnumerable<StoredFile>> DraftFilesAsync(ApplicationId id, CancellationToken ct)
    {
        var slots = await db.ApplicationDrafts.OwnedBy(user).Where(d => d.Id == id)
            .SelectMany(d => d.Entries.Where(e => EF.Functions.Like(e.Key, "m.%")).Select(e => e.Value))
            .ToListAsync(ct);
        return slots.SelectMany(slot => SlotContent.Read(slot).Files);
    }

    private async Task<IEnumerable<StoredFile>> ApplicationFilesAsync(ApplicationId id, CancellationToken ct)
    {
        var materials = await db.Applications.OwnedBy(user).Where(a => a.Id == id).Select(a => a.Materials).FirstOrDefaultAsync(ct);
        return (materials ?? []).SelectMany(m => m.Files.Concat(m.Superseded));
    }
}
