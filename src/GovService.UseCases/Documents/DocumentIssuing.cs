using GovService.Domain.Applications;
using GovService.Domain.Documents;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>
/// 出具文书: writes what the acts of an application demand and nobody has written yet. Each document is one transaction of
/// its own: the number and the row, or neither.
/// </summary>
internal sealed class DocumentIssuing(
    IGovServiceDb db, ICatalogue catalogue, IWorkingCalendars calendars, IDocumentNumbers numbers)
{
    public async Task IssueDueAsync(ApplicationId id, CancellationToken ct)
    {
        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        var issued = await Issued(id).ToListAsync(ct);
        var matter = await MatterAsync(application, ct);
        foreach (var due in DueDocuments.Of(application))
        {
            if (issued.Exists(d => d.Type == due.Type && d.Sequence == due.Act.Sequence)) continue;
            if (await IssueAsync(matter, due, issued, ct) is { } document) issued.Add(document);
        }
    }

    /// <summary>What the writer of a document has to know beside the application.</summary>
    public async Task<DocumentMatter> MatterAsync(Application application, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        return new DocumentMatter(
            application,
            await catalogue.ContentAsync(application.ServiceItemVersionId, ct),
            reference.Departments[application.DepartmentId],
            reference,
            await calendars.ForAsync(application.DistrictCode, ct));
    }

    private async Task<OfficialDocument?> IssueAsync(
        DocumentMatter matter, DueDocument due, IReadOnlyList<OfficialDocument> before, CancellationToken ct)
    {
        var content = DocumentTemplates.Shipped.Write(due.Type, DocumentFacts.Of(matter, due.Act, before));
        var (prefix, year) = (matter.Authority.PrefixOf(due.Type), due.Act.Day.Year);

        await using var transaction = await db.BeginAsync(ct);
        var number = DocumentNumber.Create(prefix, year, await numbers.NextAsync(prefix, year, ct));
        // Whoever holds the series is alone with it: what another delivery of the event wrote is seen now.
        if (await Issued(matter.Application.Id).AnyAsync(d => d.Type == due.Type && d.Sequence == due.Act.Sequence, ct))
            return null; // not committed: the number goes back

        var document = OfficialDocument.Issue(
            matter.Application, due, number.Value, matter.Authority.OnPaper(matter.Application), content);
        db.OfficialDocuments.Add(document);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return document;
    }

    private IQueryable<OfficialDocument> Issued(ApplicationId id) =>
        db.OfficialDocuments.AsNoTracking().Where(d => d.ApplicationId == id).OrderBy(d => d.Sequence).ThenBy(d => d.Id);
}
