namespace GovService.Domain.Certificates;

/// <summary>证照类型: what kind of certificate, who defines it, who may hold it (reference 4.2).</summary>
public sealed class CertificateType : AggregateRoot
{
    private CertificateType() { } // EF Core

    /// <summary>The key under which catalogue files know the type.</summary>
    public string CatalogueId { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>证照类型代码: 21 characters.</summary>
    public string TypeCode { get; private set; } = "";

    /// <summary>示例代码: the code is made up.</summary>
    public bool TypeCodeIsSynthetic { get; private set; }

    public string DefiningAuthority { get; private set; } = "";
    public HolderKind HolderKind { get; private set; }

    public static CertificateType Register(string catalogueId) => new() { CatalogueId = catalogueId };

    public void Describe(
        string name, string typeCode, bool typeCodeIsSynthetic, string definingAuthority, HolderKind holderKind)
    {
        Name = name;
        TypeCode = typeCode;
        TypeCodeIsSynthetic = typeCodeIsSynthetic;
        DefiningAuthority = definingAuthority;
        HolderKind = holderKind;
    }
}

/// <summary>持证主体类型.</summary>
public enum HolderKind
{
    Any,
    Person,
    LegalPerson,
}
