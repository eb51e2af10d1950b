using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>选择办理身份: for whom the caller may apply for an item. Null when there is no such item.</summary>
/// <param name="Item">Slug, catalogue id or code.</param>
[Allow(Role.Applicant)]
public sealed record GetApplyChoices(string Item) : IQuery<ApplyChoices?>;

/// <param name="IsOnline">Whether the item can be applied for here at all.</param>
/// <param name="Parties">Empty when the item serves nobody whom the caller may act for.</param>
public sealed record ApplyChoices(
    string ItemName, string Slug, bool IsOnline, string PersonName, IReadOnlyList<ApplyParty> Parties);

/// <param name="FirmCode">Null: oneself.</param>
/// <param name="Code">Masked for a person.</param>
/// <param name="OpenSince">An unfinished application of theirs was last changed then.</param>
public sealed record ApplyParty(string? FirmCode, string Name, string Code, DateTimeOffset? OpenSince);

internal sealed class GetApplyChoicesHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : IQueryHandler<GetApplyChoices, ApplyChoices?>
{
    public async Task<ApplyChoices?> Handle(GetApplyChoices query, CancellationToken ct)
    {
        if (await catalogue.FindAsync(query.Item, ct) is not { } item) return null;

        var account = await db.Accounts
            .Where(a => a.Id == user.Id)
            .Select(a => new { a.Person, a.Firms })
            .SingleAsync(ct);
        var open = await db.ApplicationDrafts.OwnedBy(user)
            .Where(d => d.ServiceItemId == item.Id && d.SubmittedAt == null)
            .Select(d => new { d.Applicant.Code, d.ChangedAt })
            .ToListAsync(ct);

        List<ApplyParty> parties = [];
        if (item.Content.Serves(Audience.Person))
            parties.Add(new(null, account.Person.Name, Masking.IdNumber(account.Person.IdNumber), Since(account.Person.IdNumber)));
        if (item.Content.Serves(Audience.LegalPerson))
            parties.AddRange(account.Firms.Select(f => new ApplyParty(f.CreditCode, f.Name, f.CreditCode, Since(f.CreditCode))));

        return new(item.Content.Name, item.Slug, item.Content.IsOnline && item.Closure is null, account.Person.Name, parties);

        DateTimeOffset? Since(string code) => open.Where(d => d.Code == code).Max(d => (DateTimeOffset?)d.ChangedAt);
    }
}
