using GovService.UseCases.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Documents;

internal static class DocumentsSetup
{
    /// <summary>Needs the seal: <see cref="Cryptography.CryptographySetup"/>.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services, IConfiguration configuration) =>
        services
            .Configure<DocumentOptions>(options => options.PublicAddress = DocumentOptions.From(configuration))
            .AddSingleton<IDocumentPrinter, DocumentPrinter>();
}
