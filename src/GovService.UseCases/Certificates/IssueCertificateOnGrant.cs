using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>
/// 制证: a grant issues the item's certificate under the authority's seal, and the application is completed with it, in
/// one commit. A second delivery of the event finds the application completed and does nothing.
/// </summary>
internal sealed class IssueCertificateOnGrant(
    IGovServiceDb db, ICatalogue catalogue, ICertificateSeal seal, TimeProvider clock)
    : IDomainEventHandler<ApplicationGranted>
{
    public async Task HandleAsync(ApplicationGranted granted, CancellationToken ct)
    {
        var application = await db.Applications.SingleAsync(a => a.Id == granted.ApplicationId, ct);
        if (application.Status != ApplicationStatus.Granted) return;

        var version = await catalogue.VersionAsync(application.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var type = reference.CertificateTypes[version.Content.Result.CertificateTypeId];
        var issuer = reference.Departments[application.DepartmentId];

        var statement = GrantedCertificate.Of(application, version, type, issuer);
        var stamp = Stamp.OfSystem(clock.GetUtcNow());
        db.ElectronicCertificates.Add(Issue(application, statement, type, stamp));
        var completed = application.Complete(statement.Identifier, stamp);
        if (!completed.Succeeded) throw new InvalidOperationException($"{application.Id} cannot be completed.");

        await db.SaveChangesAsync(ct);
    }

    private ElectronicCertificate Issue(
        Application application, CertificateStatement statement, CertificateTypeEntry type, Stamp stamp)
    {
        var sealedText = seal.Seal(statement);
        return ElectronicCertificate.Issue(
            statement,
            new SealedText(sealedText.CanonicalJson, sealedText.Signature.KeyId, sealedText.Signature.Value),
            new Issue(
                CertificateId.New(),
                type.CatalogueId,
                type.TypeCode,
                application.Applicant.CodeType,
                application.Id,
                application.RegionCode,
                stamp.At));
    }
}
