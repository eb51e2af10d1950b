using GovService.Domain.Certificates;
using GovService.Domain.Documents;
using GovService.UseCases.Certificates;
using GovService.UseCases.Documents;
using GovService.UseCases.Materials;
using GovService.Web.Infrastructure;

namespace GovService.Web.Endpoints;

/// <summary>Files of the reader's own: what was uploaded, official documents, certificates. Always saved, never run.</summary>
internal static class MyFileEndpoints
{
    private const string Pdf = "application/pdf";

    public static void MapMyFiles(this IEndpointRouteBuilder routes)
    {
        var mine = routes.MapGroup(SitePaths.My).RequireAuthorization();
        mine.MapGet("/files/{id:guid}/{hash:length(64)}", FileAsync);
        mine.MapGet("/applications/{id:guid}/voucher", VoucherAsync);
        mine.MapGet("/documents/{id:guid}", DocumentAsync);
        mine.MapGet("/certificates/{id:guid}/pdf", CertificateAsync);
    }

    private static async Task<IResult> FileAsync(
        HttpContext http, IUseCases useCases, Guid id, string hash, CancellationToken ct)
    {
        var file = await useCases.SendAs(http.User, new GetMyFile(ApplicationId.From(id), hash), ct);
        if (file is null) return Results.NotFound();

        // What somebody uploaded is foreign content: it is handed over, never run in our name.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(file.Content, file.ContentType, file.Name); // named: an attachment
    }

    private static Task<IResult> VoucherAsync(HttpContext http, IUseCases useCases, Guid id, CancellationToken ct) =>
        DocumentResult.OfAsync(useCases.SendAs(http.User, new OpenMyReceiptVoucher(ApplicationId.From(id)), ct));

    private static Task<IResult> DocumentAsync(HttpContext http, IUseCases useCases, Guid id, CancellationToken ct) =>
        DocumentResult.OfAsync(useCases.SendAs(http.User, new OpenMyDocument(DocumentId.From(id)), ct));

    private static async Task<IResult> CertificateAsync(
        HttpContext http, IUseCases useCases, Guid id, CancellationToken ct)
    {
        var query = new GetCertificatePdf(CertificateId.From(id), Absolute(http, SitePaths.Verify));
        return await useCases.SendAs(http.User, query, ct) is { } certificate
            ? Results.File(certificate.Content, Pdf, $"{certificate.Identifier}.pdf")
            : Results.NotFound();
    }

    /// <summary>The address under which the reader reached us: a QR code is read on another device.</summary>
    private static Uri Absolute(HttpContext http, string path) =>
        new($"{http.Request.Scheme}://{http.Request.Host}{path}");
}
