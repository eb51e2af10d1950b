using GovService.Domain.Applications;

namespace GovService.Domain.Certificates;

/// <summary>电子证照: metadata, face data and the seal's signature over both (GB/T 36903, reference 4.3).</summary>
public sealed class ElectronicCertificate : AggregateRoot, IRegional
{
    private ElectronicCertificate() { } // EF Core

    public CertificateId Id { get; private init; }

    /// <summary>证照标识 with its check character.</summary>
    public string Identifier { get; private init; } = "";

    /// <summary>The catalogue's key of the type.</summary>
    public string TypeId { get; private init; } = "";

    public string TypeCode { get; private init; } = "";
    public string Name { get; private init; } = "";

    /// <summary>证照编号: the number printed on it.</summary>
    public string Number { get; private init; } = "";

    public string IssuerName { get; private init; } = "";
    public string IssuerCode { get; private init; } = "";
    public string HolderName { get; private init; } = "";
    public string HolderCode { get; private init; } = "";
    public string HolderCodeType { get; private init; } = "";
    public DateOnly IssuedOn { get; private init; }
    public DateOnly ValidFrom { get; private init; }

    /// <summary>Null: long-term.</summary>
    public DateOnly? ValidUntil { get; private init; }

    /// <summary>照面信息 in the order in which it is printed.</summary>
    public IReadOnlyList<FaceEntry> FaceData { get; private init; } = [];

    /// <summary>The canonical JSON that was signed; everything above, once more, byte for byte.</summary>
    public string SignedText { get; private init; } = "";

    public string KeyId { get; private init; } = "";

    /// <summary>SM2 over <see cref="SignedText"/>, base64url.</summary>
    public string Signature { get; private init; } = "";

    /// <summary>版本号: raised by every reissue.</summary>
    public int Edition { get; private init; }

    public CertificateStatus Status { get; private set; }

    /// <summary>Why it no longer counts, since when, and the identifier of the certificate in its place.</summary>
    public Supersession? Superseded { get; private set; }

    /// <summary>The application whose grant issued it; null for certificates taken over from elsewhere.</summary>
    public ApplicationId? ApplicationId { get; private init; }

    public string RegionCode { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }

    public static ElectronicCertificate Issue(CertificateStatement statement, SealedText seal, Issue issue) => new()
    {
        Id = issue.Id,
        Identifier = statement.Identifier,
        TypeId = issue.TypeId,
        TypeCode = issue.TypeCode,
        Name = statement.Name,
        Number = statement.Number,
        IssuerName = statement.IssuerName,
        IssuerCode = statement.IssuerCode,
        HolderName = statement.HolderName,
        HolderCode = statement.HolderCode,
        HolderCodeType = issue.HolderCodeType,
        IssuedOn = statement.IssuedOn,
        ValidFrom = statement.ValidFrom,
        ValidUntil = statement.ValidUntil,
        FaceData = statement.FaceData,
        SignedText = seal.Text,
        KeyId = seal.KeyId,
        Signature = seal.Signature,
        Edition = issue.Edition,
        Status = CertificateStatus.Valid,
        ApplicationId = issue.ApplicationId,
        RegionCode = issue.RegionCode,
        CreatedAt = issue.At,
    };

    /// <summary>可用: only a valid certificate within its term may stand in for a material.</summary>
    public bool IsUsable(DateOnly today) => Status == CertificateStatus.Valid
        && ValidFrom <= today && (ValidUntil is null || today <= ValidUntil);

    /// <summary>
    /// 照面上的笔误: the lines to be corrected, as they stand. Only what the form printed on the face: name, number, term and
    /// matter are the decision's own, and no error of writing is found in them this way.
    /// </summary>
    public Result<IReadOnlyList<FaceCorrection>> Compare(IReadOnlyList<FaceChange> changes)
    {
        if (Status != CertificateStatus.Valid) return ApplicationErrors.CertificateNotValid;

        List<FaceCorrection> lines = [];
        foreach (var change in changes)
        {
            var printed = FaceData.FirstOrDefault(line => line.Key is not null && line.Key == change.Key);
            if (printed is null) return ApplicationErrors.FaceLineUnknown;
            lines.Add(new FaceCorrection(change.Key, printed.Label, printed.Value, change.Value));
        }

        return lines;
    }

    /// <summary>更正换发: the same certificate one version on, with the corrected lines; holder and term as they were decided.</summary>
    public CertificateStatement Corrected(IReadOnlyList<FaceCorrection> lines, DateOnly issuedOn) => new(
        CertificateIdentifier.Parse(Identifier).Value.Next().Value.Value,
        Name,
        Number,
        HolderName,
        HolderCode,
        IssuerName,
        IssuerCode,
        issuedOn,
        ValidFrom,
        ValidUntil,
        [.. FaceData.Select(line => lines.FirstOrDefault(l => l.Key == line.Key) is { } corrected
            ? line with { Value = corrected.Becomes }
            : line)]);

    /// <summary>已更正换发: it stays in the register, and names what stands in its place.</summary>
    public void Supersede(string successor, string reasons, DateTimeOffset at)
    {
        Status = CertificateStatus.Superseded;
        Superseded = new Supersession(successor, reasons, at);
    }
}

/// <summary>更正内容: what a line of the face should say.</summary>
public sealed record FaceChange(string Key, string Value);

/// <summary>换发: what took the place of a certificate, and why.</summary>
/// <param name="Successor">证照标识.</param>
public sealed record Supersession(string Successor, string Reasons, DateTimeOffset At);

/// <summary>The seal's work: the canonical text, and the signature over it by the named key.</summary>
public sealed record SealedText(string Text, string KeyId, string Signature);

/// <summary>What an issue adds to the text: where it belongs.</summary>
public sealed record Issue(
    CertificateId Id,
    string TypeId,
    string TypeCode,
    string HolderCodeType,
    ApplicationId? ApplicationId,
    string RegionCode,
    DateTimeOffset At,
    int Edition = 1);

/// <summary>证照状态.</summary>
public enum CertificateStatus
{
    Valid,
    Suspended,
    Annulled,
    Cancelled,
    Expired,
    TransferredOut,
    Revoked,

    /// <summary>已更正换发: a corrected version stands in its place.</summary>
    Superseded,
    Other,
}
