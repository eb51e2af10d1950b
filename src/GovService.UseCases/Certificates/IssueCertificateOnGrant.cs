using System.Globalization;
using System.Security.Cryptography;
using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>
/// 制证: a grant issues the item's certificate under the authority's seal. Where the applicant chose electronic delivery
/// it is served and the application completed in the same commit; else it waits to be collected or posted. A second
/// delivery of the event finds it issued and does nothing.
/// </summary>
internal sealed class IssueCertificateOnGrant(
    IGovServiceDb db, ICatalogue catalogue, ICertificateSeal seal, IWorkingCalendars calendars, TimeProvider clock)
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
        MustSucceed(application.Issue(statement.Identifier, NewPickupCode(), stamp));
        if (application.DeliveryMethod == DeliveryMethod.Electronic)
        {
            MustSucceed(application.DeliverElectronically(stamp, await calendars.ForAsync(application.DistrictCode, ct)));
            MustSucceed(application.Complete(stamp));
        }

        await db.SaveChangesAsync(ct);
    }

    private static void MustSucceed(Result result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(result.Errors[0].Code);
    }

    /// <summary>取件码: six digits, worth nothing without the recipient's identity card.</summary>
    private static string NewPickupCode() =>
        RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

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
