namespace GovService.Domain.Certificates;

/// <summary>Identifies an electronic certificate (电子证照).</summary>
public readonly record struct CertificateId(Guid Value) : ITypedId<CertificateId>
{
    public static CertificateId New() => new(Guid.CreateVersion7());
    public static CertificateId From(Guid value) => new(value);
    public int CompareTo(CertificateId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
