using GovService.Domain.Parties;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>办理身份: for whom the caller may apply, themselves or a firm they represent.</summary>
[Allow(Role.Applicant)]
public sealed record GetMyIdentities : IQuery<MyIdentities>;

/// <param name="Firms">In the order of the register; empty for most people.</param>
public sealed record MyIdentities(
    string Name, string MaskedIdNumber, string MaskedMobile, IReadOnlyList<FirmIdentity> Firms);

/// <param name="IsLegalRepresentative">法定代表人; else 经办人.</param>
public sealed record FirmIdentity(string Name, string CreditCode, bool IsLegalRepresentative);

internal sealed class GetMyIdentitiesHandler(IGovServiceDb db, ICurrentUser user)
    : IQueryHandler<GetMyIdentities, MyIdentities>
{
    public async Task<MyIdentities> Handle(GetMyIdentities query, CancellationToken ct)
    {
        var account = await db.Accounts.Where(a => a.Id == user.Id)
            .Select(a => new { a.Person, a.Firms }).SingleAsync(ct);
        return new(
            account.Person.Name,
            Masking.IdNumber(account.Person.IdNumber),
            Masking.Mobile(account.Person.Mobile),
            [.. account.Firms.Select(f => new FirmIdentity(f.Name, f.CreditCode, f.IsLegalRepresentative))]);
    }
}
