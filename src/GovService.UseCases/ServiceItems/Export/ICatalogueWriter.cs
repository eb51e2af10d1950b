using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>Takes a catalogue to be written, item by item: however many there are, memory holds one.</summary>
internal interface ICatalogueWriter : IAsyncDisposable
{
    Task BeginAsync(CatalogueRows rows, CancellationToken ct);

    Task WriteAsync(ItemRow item, CancellationToken ct);

    Task EndAsync(CancellationToken ct);
}
