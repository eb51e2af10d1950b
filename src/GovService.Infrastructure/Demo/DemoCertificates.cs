using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Demo;

/// <summary>
/// 测试证照: what the demo people hold already, under the demo seal. A type or issuer that the catalogue does not have is
/// left out until it has.
/// </summary>
internal sealed class DemoCertificates(GovServiceDbContext db, ICertificateSeal seal, TimeProvider clock)
{
    // 持证主体代码类型, reference 4.3.
    private const string IdentityNumber = "111";
    private const string CreditCode = "001";

    public async Task LoadAsync(DemoContent content, CancellationToken ct)
    {
        var types = await db.CertificateTypes.AsNoTracking()
            .ToDictionaryAsync(t => t.CatalogueId, StringComparer.Ordinal, ct);
        var issuers = await db.Departments.AsNoTracking()
            .ToDictionaryAsync(d => d.CatalogueId, StringComparer.Ordinal, ct);
        var known = (await db.ElectronicCertificates.Where(c => c.ApplicationId == null)
            .Select(c => c.Identifier).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);

        foreach (var certificate in content.Certificates)
        {
            if (!types.TryGetValue(certificate.Type, out var type)) continue;
            if (!issuers.TryGetValue(certificate.Issuer, out var issuer)) continue;

            var statement = StatementOf(certificate, type, issuer, content.CodeOf(certificate.Holder));
            if (known.Contains(statement.Identifier)) continue;

            var codeType = content.PersonOf(certificate.Holder) is null ? CreditCode : IdentityNumber;
            db.ElectronicCertificates.Add(Issued(statement, type, codeType, Regions.CityOf(issuer.RegionCode)));
        }

        await db.SaveChangesAsync(ct);
    }

    private static CertificateStatement StatementOf(
        DemoCertificate certificate, CertificateType type, Department issuer, string holderCode)
    {
        var serial = CertificateSerial.Parse(certificate.Serial).Value;
        var identifier = CertificateIdentifier.Create(type.TypeCode, issuer.CreditCode, serial, version: 1).Value;
        return new(
            identifier.Value,
            type.Name,
            certificate.Number,
            certificate.HolderName,
            holderCode,
            issuer.Name,
            issuer.CreditCode,
            certificate.IssuedOn,
            certificate.IssuedOn,
            certificate.ValidUntil,
            certificate.Face);
    }

    private ElectronicCertificate Issued(
        CertificateStatement statement, CertificateType type, string codeType, string region)
    {
        var sealedText = seal.Seal(statement);
        return ElectronicCertificate.Issue(
            statement,
            new SealedText(sealedText.CanonicalJson, sealedText.Signature.KeyId, sealedText.Signature.Value),
            new Issue(
                CertificateId.New(), type.CatalogueId, type.TypeCode, codeType, ApplicationId: null, region, clock.GetUtcNow()));
    }
}
