namespace GovService.Domain.Certificates;

/// <summary>What a certificate says and the seal signs: metadata and face data.</summary>
public sealed record CertificateText(
    string Identifier,
    string TypeCode,
    string Name,
    string Number,
    string IssuerName,
    string IssuerCode,
    string HolderName,
    string HolderCode,
    string HolderCodeType,
    DateOnly IssuedOn,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    IReadOnlyList<FaceDatum> FaceData);
