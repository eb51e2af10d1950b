using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>收件凭证: the sealed paper that says what was received and when. Null: no such application of the caller's.</summary>
/// <param name="Deadlines">One sentence per limit, in the words of the page.</param>
/// <param name="ProgressPage">Absolute; the QR code adds the number and nothing else.</param>
[Allow(Role.Applicant)]
public sealed record GetReceiptVoucher(ApplicationId ApplicationId, IReadOnlyList<string> Deadlines, Uri ProgressPage)
    : IQuery<PrintedDocument?>;

/// <summary>A PDF file.</summary>
/// <param name="Number">What names it: an application number or a certificate's identifier.</param>
public sealed record PrintedDocument(string Number, byte[] Pdf);

internal sealed class GetReceiptVoucherHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IDocumentPrinter printer)
    : IQueryHandler<GetReceiptVoucher, PrintedDocument?>
{
    public async Task<PrintedDocument?> Handle(GetReceiptVoucher query, CancellationToken ct)
    {
        var application = await db.Applications.OwnedBy(user).AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == query.ApplicationId, ct);
        if (application is null) return null;

        var content = await catalogue.ContentAsync(application.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var applicant = application.Applicant;
        var voucher = new ReceiptVoucher(
            application.Number,
            content.Name,
            applicant.Name,
            applicant.Kind == Audience.Person ? Masking.IdNumber(applicant.Code) : applicant.Code,
            reference.Departments.GetValueOrDefault(application.DepartmentId)?.Name ?? "",
            application.CreatedAt,
            [.. application.Materials.Select(m => new ReceivedMaterial(m.Name, ReceivedBy(m.Source)))],
            query.Deadlines,
            $"{query.ProgressPage}?number={application.Number}");
        return new PrintedDocument(application.Number, await printer.PrintAsync(voucher, ct));
    }

    private static ReceivedBy ReceivedBy(MaterialSourceKind source) => source switch
    {
        MaterialSourceKind.GeneratedForm or MaterialSourceKind.SignedStatement or MaterialSourceKind.FormField =>
            Ports.ReceivedBy.Generated,
        MaterialSourceKind.ElectronicCertificate => Ports.ReceivedBy.Certificate,
        MaterialSourceKind.DataQuery => Ports.ReceivedBy.DataQuery,
        MaterialSourceKind.Commitment => Ports.ReceivedBy.Commitment,
        MaterialSourceKind.Upload => Ports.ReceivedBy.Upload,
    };
}
