using GovService.Domain.Documents;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>打印材料证照流转单: who passed the file on to whom until now. Neither numbered nor filed.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor, Role.Auditor)]
public sealed record PrintCirculationSheet(ApplicationId ApplicationId) : IQuery<Result<DocumentFile>>;

internal sealed class PrintCirculationSheetHandler(
    IGovServiceDb db, ICurrentUser user, DocumentIssuing issuing, IDocumentPrinter printer)
    : IQueryHandler<PrintCirculationSheet, Result<DocumentFile>>
{
    public async Task<Result<DocumentFile>> Handle(PrintCirculationSheet query, CancellationToken ct)
    {
        var application = await db.Applications.ReadableBy(user).AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == query.ApplicationId, ct);
        if (application is null) return DocumentErrors.NotFound;

        var matter = await issuing.MatterAsync(application, ct);
        var last = application.Timeline[^1];
        var content = DocumentTemplates.Shipped.Write(
            DocumentType.CirculationSheet, DocumentFacts.Of(matter, last, before: []));
        var paper = new OfficialPaper(
            Number: null, application.Number, matter.Department.Name, last.At, VerificationCode: null, content);
        return new DocumentFile(content.Title, application.Number, new MemoryStream(await printer.PrintAsync(paper, ct)));
    }
}
