using GovService.Domain.Certificates;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>本人的证照: what the caller holds, as a person and for the firms they represent.</summary>
internal static class HeldCertificates
{
    public static async Task<IQueryable<ElectronicCertificate>> HeldByAsync(
        this IGovServiceDb db, ICurrentUser user, CancellationToken ct)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == user.Id, ct);
        List<string> codes = [account.Person.IdNumber, .. account.Firms.Select(f => f.CreditCode)];
        codes.RemoveAll(code => code.Length == 0); // an account of the staff has no identity number
        return db.ElectronicCertificates.AsNoTracking().Where(c => codes.Contains(c.HolderCode));
    }
}
