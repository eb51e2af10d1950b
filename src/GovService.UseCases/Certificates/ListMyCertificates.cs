using GovService.Domain.Certificates;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>我的证照: valid ones first.</summary>
[Allow(Role.Applicant)]
public sealed record ListMyCertificates : IQuery<IReadOnlyList<MyCertificateCard>>
{
    public const int Longest = 200;
}

/// <param name="IsUsable">Valid, and within its term.</param>
public sealed record MyCertificateCard(
    CertificateId Id,
    string Name,
    string Number,
    string IssuerName,
    string HolderName,
    DateOnly? ValidUntil,
    CertificateStatus Status,
    bool IsUsable);

internal sealed class ListMyCertificatesHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<ListMyCertificates, IReadOnlyList<MyCertificateCard>>
{
    public async Task<IReadOnlyList<MyCertificateCard>> Handle(ListMyCertificates query, CancellationToken ct)
    {
        var held = await db.HeldByAsync(user, ct);
        var rows = await held.OrderByDescending(c => c.CreatedAt).Take(ListMyCertificates.Longest).ToListAsync(ct);

        var today = ChinaTime.Day(clock.GetUtcNow());
        return
        [
            .. rows
                .Select(c => new MyCertificateCard(
                    c.Id, c.Name, c.Number, c.IssuerName, c.HolderName, c.ValidUntil, c.Status, c.IsUsable(today)))
                .OrderByDescending(c => c.IsUsable),
        ];
    }
}
