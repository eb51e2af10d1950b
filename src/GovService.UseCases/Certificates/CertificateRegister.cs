using GovService.Domain.Certificates;
using GovService.Domain.Parties;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>证照库 as outsiders may ask it: whether a certificate counts today, and enough to tell that it is the one in hand.</summary>
internal sealed class CertificateRegister(IGovServiceDb db, TimeProvider clock)
{
    private const int TailLength = 4;
    private const string CreditCodeType = "001"; // firms are public and never masked

    public async Task<CertificateVerification> LookUpAsync(string identifier, CancellationToken ct)
    {
        var found = await db.ElectronicCertificates.Where(c => c.Identifier == identifier)
            .Select(c => new { c.Status, c.ValidFrom, c.ValidUntil, c.Number, c.HolderName, c.HolderCodeType, c.Superseded })
            .SingleOrDefaultAsync(ct);
        if (found is null) return new(identifier, CertificateStanding.NotRegistered, null, null);

        var today = ChinaTime.Day(clock.GetUtcNow());
        return new(
            identifier,
            Standing(found.Status, found.ValidFrom, found.ValidUntil, today),
            found.Number.Length > TailLength ? found.Number[^TailLength..] : found.Number,
            found.HolderCodeType == CreditCodeType ? found.HolderName : Masking.Name(found.HolderName),
            found.Superseded?.Successor);
    }

    private static CertificateStanding Standing(
        CertificateStatus status, DateOnly from, DateOnly? until, DateOnly today) => status switch
        {
            CertificateStatus.Valid when today < from => CertificateStanding.NotYetValid,
            CertificateStatus.Valid when today > until => CertificateStanding.Expired,
            CertificateStatus.Valid => CertificateStanding.Valid,
            CertificateStatus.Expired => CertificateStanding.Expired,
            CertificateStatus.Suspended => CertificateStanding.Suspended,
            CertificateStatus.Superseded => CertificateStanding.Superseded,
            CertificateStatus.Annulled or CertificateStatus.Cancelled or CertificateStatus.TransferredOut
                or CertificateStatus.Revoked or CertificateStatus.Other => CertificateStanding.NoLongerValid,
        };
}
