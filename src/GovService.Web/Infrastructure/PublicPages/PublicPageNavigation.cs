using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Extensions;

namespace GovService.Web.Infrastructure.PublicPages;

/// <summary>Remembers where a page wants its reader to be, until the page is drawn.</summary>
internal sealed class PublicPageNavigation : NavigationManager
{
    public PublicPageNavigation(HttpRequest request)
    {
        var site = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase);
        Initialize(site.EndsWith('/') ? site : site + '/', request.GetEncodedUrl());
        OnNotFound += (_, _) => IsNotFound = true;
    }

    /// <summary>Whether the page has found nothing to show.</summary>
    public bool IsNotFound { get; private set; }

    /// <summary>The page to be read instead.</summary>
    public string? Destination { get; private set; }

    protected override void NavigateToCore(string uri, NavigationOptions options) => Destination = uri;
}
