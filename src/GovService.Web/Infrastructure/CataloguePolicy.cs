using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Keeps the answers of <see cref="PublicAttribute"/> pages, in the form the browser can read, for readers signed in or
/// not: the page holds nothing of the reader. Dropped by tag when the catalogue changes.
/// </summary>
internal sealed class CataloguePolicy : IOutputCachePolicy
{
    public const string Tag = "catalogue";

    /// <summary>Nobody asks more than this honestly; such a request is answered, but not kept.</summary>
    private const int MaxQueryLength = 512;

    /// <summary>A net below the tag, should a message that drops it ever be lost.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isKept = http.Public is { } page && HttpMethods.IsGet(http.Request.Method) && AddKey(context, page);

        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = isKept;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool AddKey(OutputCacheContext context, PublicAttribute page)
    {
        var request = context.HttpContext.Request;
        if (request.QueryString.Value is { Length: > MaxQueryLength }) return false;

        var rules = context.CacheVaryByRules;
        rules.QueryKeys = request.QueryString.HasValue
            ? page.Relevant(request.Query).Select(pair => pair.Key).Distinct(StringComparer.Ordinal).ToArray()
            : StringValues.Empty;
        rules.VaryByValues["display"] = context.HttpContext.IsSenior ? "senior" : "standard";
        rules.VaryByValues["catalogue"] = context.HttpContext.RequestServices.GetRequiredService<CatalogueGeneration>().Current;
        rules.VaryByValues["encoding"] = ContentEncoding.Settle(request);
        context.Tags.Add(Tag);
        context.ResponseExpirationTimeSpan = Longest;
        return true;
    }
}
