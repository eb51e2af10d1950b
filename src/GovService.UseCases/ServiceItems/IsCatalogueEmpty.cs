using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems;

/// <summary>事项库是否为空: whether a first import is still due.</summary>
[Allow(Role.System)]
public sealed record IsCatalogueEmpty : IQuery<bool>;

internal sealed class IsCatalogueEmptyHandler(IGovServiceDb db) : IQueryHandler<IsCatalogueEmpty, bool>
{
    public async Task<bool> Handle(IsCatalogueEmpty query, CancellationToken ct) => !await db.ServiceItems.AnyAsync(ct);
}
