using GovService.Domain.Documents;
using GovService.UseCases.Applications;
using GovService.UseCases.Documents;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;

namespace GovService.Web.Endpoints;

/// <summary>附件, 文书 and archive for the staff. What somebody uploaded is foreign content: it is handed over, never run in our name.</summary>
internal static class DeskEndpoints
{
    private const string StaffRoles =
        $"{nameof(Role.WindowClerk)},{nameof(Role.Reviewer)},{nameof(Role.DecisionMaker)},{nameof(Role.Supervisor)}";

    private const string ReaderRoles = $"{StaffRoles},{nameof(Role.Auditor)}";

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk/applications/{id:guid}/materials/{materialId}/{hash:length(64)}", MaterialAsync)
            .RequireAuthorization(new AuthorizeAttribute { Roles = StaffRoles });
        var readers = routes.MapGroup("/desk").RequireAuthorization(new AuthorizeAttribute { Roles = ReaderRoles });
        readers.MapGet("/documents/{id:guid}", DocumentAsync);
        readers.MapGet("/applications/{id:guid}/circulation", CirculationAsync);
        readers.MapGet("/applications/{id:guid}/archive", ArchiveAsync);
    }

    private static Task<IResult> DocumentAsync(HttpContext http, IUseCases useCases, Guid id, CancellationToken ct) =>
        DocumentResult.OfAsync(useCases.SendAs(http.User, new OpenDocument(DocumentId.From(id)), ct));

    private static Task<IResult> CirculationAsync(HttpContext http, IUseCases useCases, Guid id, CancellationToken ct) =>
        DocumentResult.OfAsync(useCases.SendAs(http.User, new PrintCirculationSheet(ApplicationId.From(id)), ct));

    private static async Task<IResult> ArchiveAsync(
        HttpContext http, IUseCases useCases, Guid id, CancellationToken ct)
    {
        var packed = await useCases.SendAs(http.User, new PackArchive(ApplicationId.From(id)), ct);
        return packed.Succeeded
            ? Results.File(packed.Value.Zip, "application/zip", $"{packed.Value.Number}.zip")
            : Results.NotFound();
    }

    private static async Task<IResult> MaterialAsync(
        HttpContext http, IUseCases useCases, Guid id, string materialId, string hash, CancellationToken ct)
    {
        var found = await useCases.SendAs(http.User, new GetMaterialFile(ApplicationId.From(id), materialId, hash), ct);
        if (found is null) return Results.NotFound();

        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(found.Content, found.File.ContentType, found.File.Name); // named: an attachment
    }
}
