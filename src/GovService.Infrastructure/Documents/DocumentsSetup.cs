using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Documents;

internal static class DocumentsSetup
{
    /// <summary>Needs the seal: <see cref="Cryptography.CryptographySetup"/>.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddSingleton<IDocumentPrinter, DocumentPrinter>();
}
