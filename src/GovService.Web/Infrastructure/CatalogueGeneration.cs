using GovService.UseCases.Ports;
using Microsoft.AspNetCore.OutputCaching;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Counts the changes of the catalogue. Kept pages carry the number under which their making began: a page that was
/// being made while the catalogue changed is kept under the old number and never shown again.
/// </summary>
internal sealed class CatalogueGeneration(IOutputCacheStore pages) : ICatalogueListener
{
    private long _current;

    public string Current => Interlocked.Read(ref _current).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public void CatalogueChanged()
    {
        Interlocked.Increment(ref _current);
        _ = pages.EvictByTagAsync(CataloguePolicy.Tag, CancellationToken.None).AsTask(); // frees the memory; nothing waits for it
    }
}
