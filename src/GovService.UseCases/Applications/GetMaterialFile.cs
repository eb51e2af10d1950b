using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>查看附件: a file of an application the caller may see. Knowing its hash alone opens nothing.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetMaterialFile(ApplicationId ApplicationId, string MaterialId, string Hash)
    : IQuery<MaterialFile?>;

/// <summary>附件内容. The caller disposes of the stream.</summary>
public sealed record MaterialFile(StoredFile File, Stream Content);

internal sealed class GetMaterialFileHandler(IGovServiceDb db, ICurrentUser user, IFileStore files)
    : IQueryHandler<GetMaterialFile, MaterialFile?>
{
    public async Task<MaterialFile?> Handle(GetMaterialFile query, CancellationToken ct)
    {
        var found = await db.Applications.AtDeskOf(user)
            .Where(a => a.Id == query.ApplicationId)
            .Select(a => new { a.Materials })
            .SingleOrDefaultAsync(ct);
        var file = found?.Materials
            .Where(m => m.MaterialId == query.MaterialId)
            .SelectMany(m => m.Files.Concat(m.Superseded))
            .FirstOrDefault(f => f.Hash == query.Hash);

        return file is not null && files.Open(file.Hash) is { } content ? new(file, content) : null;
    }
}
