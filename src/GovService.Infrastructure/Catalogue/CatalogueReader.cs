using System.Linq.Expressions;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Catalogue;

/// <summary>Reads the catalogue out of its tables.</summary>
internal static class CatalogueReader
{
    public static Task<PublishedItem?> ReadItemAsync(
        GovServiceDbContext db, Expression<Func<ServiceItem, bool>> which, CancellationToken ct) =>
        (from item in db.ServiceItems.Where(which)
         join version in db.ServiceItemVersions on item.CurrentVersionId equals version.Id
         select new PublishedItem(
             item.Id,
             version.Id,
             version.Number,
             version.ContentHash,
             item.CatalogueId,
             item.Slug,
             item.Code,
             item.DepartmentId,
             item.DistrictCode,
             item.RegionCode,
             version.PublishedAt,
             version.Content,
             item.State,
             item.StateReason,
             item.AsksDraftsBelow,
             item.MovesDraftsBelow)).SingleOrDefaultAsync(ct);

    public static async Task<CatalogueReference> ReadReferenceAsync(GovServiceDbContext db, CancellationToken ct)
    {
        var departments = await db.Departments
            .Select(d => new DepartmentEntry(
                d.Id, d.CatalogueId, d.Name, d.Kind, d.RegionCode, d.CreditCode, d.CreditCodeIsSynthetic))
            .ToListAsync(ct);
        var types = await db.CertificateTypes
            .Select(t => new CertificateTypeEntry(t.CatalogueId, t.Name, t.TypeCode, t.TypeCodeIsSynthetic, t.HolderKind))
            .ToListAsync(ct);
        var regions = await db.Regions
            .Select(r => new RegionEntry(r.Code, r.Name, r.Level, r.ParentCode)).ToListAsync(ct);
        var sites = await db.ServiceSites.OrderBy(s => s.CatalogueId)
            .Select(s => new ServiceSiteEntry(s.CatalogueId, s.Name, s.Kind, s.RegionCode, s.Address, s.Phone, s.Hours))
            .ToListAsync(ct);

        return new CatalogueReference(
            departments.ToDictionary(d => d.Id),
            types.ToDictionary(t => t.CatalogueId, StringComparer.Ordinal),
            await db.DataResources.ToDictionaryAsync(r => r.CatalogueId, r => r.Name, StringComparer.Ordinal, ct),
            regions.ToDictionary(r => r.Code, StringComparer.Ordinal),
            await db.CodeSets.ToDictionaryAsync(s => s.Name, s => s.Values, StringComparer.Ordinal, ct),
            sites);
    }
}
