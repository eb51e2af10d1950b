using System.Globalization;

namespace GovService.Domain.Certificates;

/// <summary>
/// 证照声明: what the seal of an electronic certificate vouches for. One changed character breaks the signature.
/// It travels in the QR code in clear text: whoever scans it reads it.
/// </summary>
/// <param name="Identifier">证照标识, with its check character.</param>
/// <param name="Number">证照编号, the number printed on it.</param>
/// <param name="ValidUntil">Null: no end (长期).</param>
public sealed record CertificateStatement(
    string Identifier,
    string Name,
    string Number,
    string HolderName,
    string HolderCode,
    string IssuerName,
    string IssuerCode,
    DateOnly IssuedOn,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    IReadOnlyList<FaceEntry> FaceData);

/// <summary>照面信息: one line on the face of a certificate.</summary>
/// <param name="Key">Under which forms ask for the value (<c>cert.TYPE.key</c>); null where none does.</param>
public sealed record FaceEntry(string Label, string Value, string? Key = null)
{
    /// <summary>The day that the value is, for whoever shows it: sealed as ISO 8601, read as 年月日. Null: it is no day.</summary>
    public DateOnly? AsDay() =>
        DateOnly.TryParseExact(Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
