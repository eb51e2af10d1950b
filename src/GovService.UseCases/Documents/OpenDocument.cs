using GovService.Domain.Documents;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>下载我的文书: the sealed file; made now if nobody has opened it before.</summary>
[Allow(Role.Applicant), RepeatOnConflict]
public sealed record OpenMyDocument(DocumentId DocumentId) : ICommand<DocumentFile>;

/// <summary>下载收件凭证: asked for the moment an application is handed in, so it is written now if need be.</summary>
[Allow(Role.Applicant), RepeatOnConflict]
public sealed record OpenMyReceiptVoucher(ApplicationId ApplicationId) : ICommand<DocumentFile>;

/// <summary>下载文书, for the staff.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor, Role.Auditor), RepeatOnConflict]
public sealed record OpenDocument(DocumentId DocumentId) : ICommand<DocumentFile>;

/// <summary>文书文件. The caller disposes of the stream.</summary>
public sealed record DocumentFile(string Title, string Number, Stream Pdf);

internal sealed class OpenMyDocumentHandler(IGovServiceDb db, ICurrentUser user, DocumentFiling filing)
    : ICommandHandler<OpenMyDocument, DocumentFile>
{
    public Task<Result<DocumentFile>> Handle(OpenMyDocument command, CancellationToken ct) =>
        filing.OpenAsync(db.DocumentsOwnedBy(user).Where(d => d.Id == command.DocumentId), ct);
}

internal sealed class OpenMyReceiptVoucherHandler(
    IGovServiceDb db, ICurrentUser user, DocumentIssuing issuing, DocumentFiling filing)
    : ICommandHandler<OpenMyReceiptVoucher, DocumentFile>
{
    public async Task<Result<DocumentFile>> Handle(OpenMyReceiptVoucher command, CancellationToken ct)
    {
        if (!await db.Applications.OwnedBy(user).AnyAsync(a => a.Id == command.ApplicationId, ct))
            return DocumentErrors.NotFound;

        var vouchers = db.DocumentsOwnedBy(user)
            .Where(d => d.ApplicationId == command.ApplicationId && d.Type == DocumentType.ReceiptVoucher);
        if (!await vouchers.AnyAsync(ct)) await issuing.IssueDueAsync(command.ApplicationId, ct);
        return await filing.OpenAsync(vouchers, ct);
    }
}

internal sealed class OpenDocumentHandler(IGovServiceDb db, ICurrentUser user, DocumentFiling filing)
    : ICommandHandler<OpenDocument, DocumentFile>
{
    public Task<Result<DocumentFile>> Handle(OpenDocument command, CancellationToken ct) =>
        filing.OpenAsync(db.DocumentsAtDeskOf(user).Where(d => d.Id == command.DocumentId), ct);
}
