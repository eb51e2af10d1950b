using GovService.Domain.Applications;
using GovService.Domain.Documents;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>
/// 归档包: all documents, materials and the timeline of an application that has ended, with an index of their hashes. The same
/// application packs to the same bytes.
/// </summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor, Role.Auditor), RepeatOnConflict]
public sealed record PackArchive(ApplicationId ApplicationId) : ICommand<ArchivePackage>;

/// <summary>归档包. The caller disposes of the stream.</summary>
public sealed record ArchivePackage(string Number, Stream Zip);

internal sealed class PackArchiveHandler(
    IGovServiceDb db, ICurrentUser user, DocumentIssuing issuing, DocumentFiling filing, IFileStore files, IDigest digest)
    : ICommandHandler<PackArchive, ArchivePackage>
{
    public async Task<Result<ArchivePackage>> Handle(PackArchive command, CancellationToken ct)
    {
        var application = await db.Applications.ReadableBy(user).AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        if (application is null) return DocumentErrors.NotFound;
        if (!ApplicationLifecycle.Ends.Contains(application.Status)) return DocumentErrors.NotEnded;

        await issuing.IssueDueAsync(application.Id, ct);
        var documents = await db.OfficialDocuments.Where(d => d.ApplicationId == application.Id)
            .OrderBy(d => d.Sequence).ThenBy(d => d.Id).ToListAsync(ct);
        var matter = await issuing.MatterAsync(application, ct);
        using var writer = new ArchiveWriter(digest, application.Timeline[^1].At);
        writer.Add("timeline.json", ArchiveIndex.Timeline(application), ArchiveIndex.TimelineTitle);
        foreach (var document in documents)
        {
            await using var pdf = filing.Open(await filing.FileAsync(document, ct));
            await writer.AddAsync($"documents/{document.Sequence:000}-{document.Type}.pdf", pdf, $"{document.Content.Title} {document.Number}", ct);
        }

        foreach (var (path, file) in ArchiveIndex.Materials(application))
        {
            await using var content = files.Open(file.Hash)
                ?? throw new InvalidOperationException($"The file {file.Hash} of application {application.Id} is not in the store.");
            await writer.AddAsync(path, content, file.Name, ct);
        }

        return new ArchivePackage(application.Number, writer.Finish(entries => ArchiveIndex.Write(matter, entries)));
    }
}
