using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;

namespace GovService.Web.Infrastructure.PublicPages;

/// <summary>The framework's renderer of plain HTML; it only has to be told what the files of the portal are called.</summary>
internal sealed class PublicPageRenderer(
    EndpointMetadataCollection metadata, IServiceProvider services, ILoggerFactory loggers)
    : StaticHtmlRenderer(services, loggers)
{
    protected override ResourceAssetCollection Assets =>
        metadata.GetMetadata<ResourceAssetCollection>() ?? ResourceAssetCollection.Empty;
}
