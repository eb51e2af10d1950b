using GovService.Domain.Certificates;
using GovService.UseCases.Applications;
using GovService.UseCases.Certificates;
using GovService.UseCases.Materials;
using GovService.Web.Components.Applications;
using GovService.Web.Infrastructure;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Endpoints;

/// <summary>Files of the reader's own: what was uploaded, the receipt voucher, certificates. Always saved, never run.</summary>
internal static class MyFileEndpoints
{
    private const string Pdf = "application/pdf";

    public static void MapMyFiles(this IEndpointRouteBuilder routes)
    {
        var mine = routes.MapGroup(SitePaths.My).RequireAuthorization();
        mine.MapGet("/files/{id:guid}/{hash:length(64)}", FileAsync);
        mine.MapGet("/applications/{id:guid}/voucher", VoucherAsync);
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

    private static async Task<IResult> VoucherAsync(
        HttpContext http, IUseCases useCases, IStringLocalizer<CitizenText> text, Guid id, CancellationToken ct)
    {
        var applicationId = ApplicationId.From(id);
        if (await useCases.SendAs(http.User, new GetMyApplication(applicationId), ct) is not { } application) return Results.NotFound();

        var query = new GetReceiptVoucher(applicationId, Deadlines(application, text), Absolute(http, SitePaths.Progress));
        return await useCases.SendAs(http.User, query, ct) is { } voucher
            ? Results.File(voucher.Pdf, Pdf, $"{text["Submitted.Voucher.File"]}-{voucher.Number}.pdf")
            : Results.NotFound();
    }

    private static async Task<IResult> CertificateAsync(
        HttpContext http, IUseCases useCases, Guid id, CancellationToken ct)
    {
        var query = new GetCertificatePdf(CertificateId.From(id), Absolute(http, SitePaths.Verify));
        return await useCases.SendAs(http.User, query, ct) is { } certificate
            ? Results.File(certificate.Content, Pdf, $"{certificate.Identifier}.pdf")
            : Results.NotFound();
    }

    private static IReadOnlyList<string> Deadlines(MyApplication application, IStringLocalizer<CitizenText> text) =>
    [
        text["Voucher.Reply", LimitWords.Of(MyApplication.ReplyLimit, text)],
        text["Voucher.Decision", LimitWords.Of(application.DecisionLimit, text)],
        text["Voucher.Delivery", LimitWords.Of(MyApplication.DeliveryLimit, text)],
    ];

    /// <summary>The address under which the reader reached us: a QR code is read on another device.</summary>
    private static Uri Absolute(HttpContext http, string path) =>
        new($"{http.Request.Scheme}://{http.Request.Host}{path}");
}
