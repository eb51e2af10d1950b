using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>
/// 更正换发: the correcting decision replaces the certificate by its next version under the authority's seal; the old one
/// stays in the register and names its successor. A second delivery of the event finds it replaced and does nothing.
/// </summary>
internal sealed class ReissueCertificateOnCorrection(IGovServiceDb db, ICertificateSeal seal, TimeProvider clock)
    : IDomainEventHandler<ResultCorrected>
{
    public async Task HandleAsync(ResultCorrected corrected, CancellationToken ct)
    {
        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == corrected.ApplicationId, ct);
        var correction = application.ResultCorrections.Single(c => c.Sequence == corrected.Sequence);
        var former = await db.ElectronicCertificates.SingleAsync(c => c.Identifier == correction.Certificate, ct);
        if (former.Status == CertificateStatus.Superseded) return;

        var successor = Reissue(former, former.Corrected(correction.Lines, ChinaTime.Day(correction.At)));
        former.Supersede(successor.Identifier, correction.Reasons, correction.At);
        db.ElectronicCertificates.Add(successor);
        await db.SaveChangesAsync(ct);
    }

    private ElectronicCertificate Reissue(ElectronicCertificate former, CertificateStatement statement)
    {
        var sealedText = seal.Seal(statement);
        return ElectronicCertificate.Issue(
            statement,
            new SealedText(sealedText.CanonicalJson, sealedText.Signature.KeyId, sealedText.Signature.Value),
            new Issue(
                CertificateId.New(),
                former.TypeId,
                former.TypeCode,
                former.HolderCodeType,
                former.ApplicationId,
                former.RegionCode,
                clock.GetUtcNow(),
                former.Edition + 1));
    }
}
