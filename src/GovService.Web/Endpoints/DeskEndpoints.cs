using GovService.UseCases.Applications;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;

namespace GovService.Web.Endpoints;

/// <summary>附件 for the staff. What somebody uploaded is foreign content: it is handed over, never run in our name.</summary>
internal static class DeskEndpoints
{
    private const string StaffRoles =
        $"{nameof(Role.WindowClerk)},{nameof(Role.Reviewer)},{nameof(Role.DecisionMaker)},{nameof(Role.Supervisor)}";

    public static void MapDesk(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/desk/applications/{id:guid}/materials/{materialId}/{hash:length(64)}", MaterialAsync)
            .RequireAuthorization(new AuthorizeAttribute { Roles = StaffRoles });

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
