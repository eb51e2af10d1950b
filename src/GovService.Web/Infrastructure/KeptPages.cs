using GovService.UseCases.Ports;
using Microsoft.Extensions.Caching.Memory;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Finished answers of <see cref="PublicAttribute"/> pages, for readers signed in or not: such an answer holds nothing of
/// its reader. One copy per path, named query keys, display mode and encoding. All are dropped when the catalogue changes;
/// the least read go first when there is no more room.
/// </summary>
internal sealed class KeptPages(TimeProvider clock) : ICatalogueListener, IDisposable
{
    /// <summary>Nobody asks more than this honestly; such a request is answered, but not kept.</summary>
    private const int MaxQueryLength = 512;

    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>A net below <see cref="CatalogueChanged"/>, should a message ever be lost.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MaxBytes });
    private int _generation;

    /// <summary>The copy that answers this request; needs no routing.</summary>
    public PageCopy? Find(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return null;

        // Which keys of a query matter is known of pages that have been answered before.
        var page = request.QueryString.HasValue ? _pages.Get<PublicAttribute>(request.Path.Value ?? "") : null;
        return KeyOf(request, page) is { } key ? Find(key) : null;
    }

    public PageCopy? Find(string key) =>
        _pages.TryGetValue(key, out PageCopy? copy) && clock.GetElapsedTime(copy!.MadeAt) < Longest ? copy : null;

    /// <summary>
    /// The name of a copy; null when there cannot be one. It holds the number of catalogue changes so far: a page that was
    /// being made while the catalogue changed is kept under the old number and never shown again.
    /// </summary>
    public string? KeyOf(HttpRequest request, PublicAttribute? page)
    {
        var query = "";
        if (request.QueryString.HasValue)
        {
            if (page is null || request.QueryString.Value.Length > MaxQueryLength) return null;
            query = QueryString.Create(page.Relevant(request.Query)!).Value;
        }

        var mode = DisplayMode.IsSenior(request) ? "senior" : "standard";
        return $"{Volatile.Read(ref _generation)} {mode} {ContentEncoding.Of(request)} {request.Path.Value}{query}";
    }

    public void Keep(string key, HttpRequest request, PublicAttribute page, PageCopy copy)
    {
        Keep(key, copy, copy.Size);
        var path = request.Path.Value ?? "";
        if (request.QueryString.HasValue) Keep(path, page, path.Length);
    }

    public void CatalogueChanged()
    {
        Interlocked.Increment(ref _generation);
        _pages.Clear();
    }

    public void Dispose() => _pages.Dispose();

    private void Keep<T>(string key, T value, int size) => _pages.Set(
        key, value, new MemoryCacheEntryOptions { Size = size + key.Length * sizeof(char), AbsoluteExpirationRelativeToNow = Longest });
}
