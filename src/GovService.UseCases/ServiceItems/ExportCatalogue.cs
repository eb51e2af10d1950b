using GovService.UseCases.Common;
using GovService.UseCases.ServiceItems.Export;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 导出事项目录: everything published, as the import reads it. The same catalogue gives the same bytes, in whatever
/// installation it stands; importing an export where it came from changes nothing.
/// </summary>
/// <param name="To">Written item by item.</param>
[Allow(Role.System, Role.ItemEditor, Role.Publisher)]
public sealed record ExportCatalogue(Stream To) : IQuery<int>;

internal sealed class ExportCatalogueHandler(IGovServiceDb db) : IQueryHandler<ExportCatalogue, int>
{
    /// <summary>How many items there were.</summary>
    public async Task<int> Handle(ExportCatalogue query, CancellationToken ct)
    {
        var catalogue = new PublishedCatalogue(db);
        await using var writer = new CatalogueJsonWriter(query.To);
        await writer.BeginAsync(await catalogue.LoadAsync(ct), ct);
        var count = 0;
        await foreach (var item in catalogue.ItemsAsync(ct))
        {
            await writer.WriteAsync(item, ct);
            count++;
        }

        await writer.EndAsync(ct);
        return count;
    }
}
