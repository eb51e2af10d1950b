using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Export;
using GovService.UseCases.ServiceItems.Sheets;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 导出事项目录: everything published, as the import reads it. The same catalogue gives the same bytes, in whatever
/// installation it stands; importing an export where it came from changes nothing.
/// </summary>
/// <param name="To">Written item by item.</param>
/// <param name="OnlyTemplate">模板: what items refer to and how they are filled in, but no items.</param>
[Allow(Role.System, Role.ItemEditor, Role.Publisher)]
public sealed record ExportCatalogue(Stream To, CatalogueFormat Format = CatalogueFormat.Json, bool OnlyTemplate = false) : IQuery<int>;

/// <summary>目录文件格式.</summary>
public enum CatalogueFormat
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>工作簿.</summary>
    Workbook,
}

internal sealed class ExportCatalogueHandler(IGovServiceDb db, IWorkbooks workbooks) : IQueryHandler<ExportCatalogue, int>
{
    /// <summary>How many items there were.</summary>
    public async Task<int> Handle(ExportCatalogue query, CancellationToken ct)
    {
        var catalogue = new PublishedCatalogue(db);
        await using var writer = WriterOf(query);
        await writer.BeginAsync(await catalogue.LoadAsync(ct), ct);
        var count = 0;
        await foreach (var item in catalogue.ItemsAsync(ct))
        {
            if (query.OnlyTemplate) break;
            await writer.WriteAsync(item, ct);
            count++;
        }

        await writer.EndAsync(ct);
        return count;
    }

    private ICatalogueWriter WriterOf(ExportCatalogue query) => query.Format switch
    {
        CatalogueFormat.Json => new CatalogueJsonWriter(query.To),
        CatalogueFormat.Workbook => new CatalogueSheetWriter(workbooks.Create(), query.To),
    };
}
