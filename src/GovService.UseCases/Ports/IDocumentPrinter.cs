using GovService.Domain.Certificates;

namespace GovService.UseCases.Ports;

/// <summary>
/// 文书打印: turns records into sealed PDF files (A4). The fixed words and the layout belong to the adapter.
/// Every page says that it is a test, as long as the seals are tests.
/// </summary>
public interface IDocumentPrinter
{
    Task<byte[]> PrintAsync(ReceiptVoucher voucher, CancellationToken ct);

    Task<byte[]> PrintAsync(CertificateDocument document, CancellationToken ct);
}

/// <summary>收件凭证: what the applicant holds after handing in (reference: document type ReceiptVoucher).</summary>
/// <param name="Applicant">The name as the applicant wrote it.</param>
/// <param name="MaskedIdNumber">The masked ID number or credit code.</param>
/// <param name="Deadlines">One sentence per limit, as the guide of the item words them.</param>
/// <param name="QueryCode">What the QR code says: the address where progress can be followed.</param>
public sealed record ReceiptVoucher(
    string ApplicationNumber,
    string ItemName,
    string Applicant,
    string MaskedIdNumber,
    string Authority,
    DateTimeOffset ReceivedAt,
    IReadOnlyList<ReceivedMaterial> Materials,
    IReadOnlyList<string> Deadlines,
    string QueryCode);

/// <summary>One line of a receipt: a material and the way it came in.</summary>
public sealed record ReceivedMaterial(string Name, ReceivedBy By);

/// <summary>提交方式: how a material came in.</summary>
public enum ReceivedBy
{
    /// <summary>上传.</summary>
    Upload,

    /// <summary>纸质.</summary>
    Paper,

    /// <summary>由填报内容生成.</summary>
    Generated,

    /// <summary>免提交: read from an electronic certificate (电子证照).</summary>
    Certificate,

    /// <summary>免提交: asked from another authority (数据共享).</summary>
    DataQuery,

    /// <summary>告知承诺.</summary>
    Commitment,

    /// <summary>容缺后补.</summary>
    Deferred,
}

/// <summary>证照: the printed face of an electronic certificate.</summary>
/// <param name="Statement">What the seal vouches for, and what is printed.</param>
/// <param name="Token">Goes into the QR code when it fits, and always into the file: it verifies without network.</param>
/// <param name="QueryCode">What the QR code says when the token does not fit: the address of the online check.</param>
public sealed record CertificateDocument(CertificateStatement Statement, string Token, string QueryCode);
