using System.Globalization;
using GovService.UseCases.Drafts;
using GovService.Web.Infrastructure;
using GovService.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Endpoints;

/// <summary>What the script of a form posts while somebody types (product 2.9). Without script a form saves on its buttons.</summary>
internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/my/drafts/{id:guid}/entries", SaveAsync)
            .RequireAuthorization()
            .WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> SaveAsync(
        HttpContext http, Guid id, IUseCases useCases, IStringLocalizer<CitizenText> text, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType) return Results.BadRequest();

        var draftId = ApplicationId.From(id);
        if (await useCases.SendAs(http.User, new GetDraft(draftId), ct) is not { } draft) return Results.NotFound();

        var form = await http.Request.ReadFormAsync(ct);
        var typed = PostedForm.Read(form, draft.Schema);
        var filled = await useCases.SendAs(http.User, new FillForm(draftId, PostedForm.ReadRevision(form), typed), ct);
        if (!filled.Succeeded || filled.Value.Conflicts.Count > 0)
            return Results.Json(new AutosaveReply(text["Form.ChangedElsewhere"], 0), statusCode: StatusCodes.Status409Conflict);

        var time = ChinaTime.Local(filled.Value.SavedAt).ToString("HH:mm", CultureInfo.InvariantCulture);
        return Results.Json(new AutosaveReply(text["Form.SavedAt", time], filled.Value.Revision));
    }

    /// <param name="Text">For the reader.</param>
    /// <param name="Revision">What the page shows from now on.</param>
    private sealed record AutosaveReply(string Text, int Revision);
}
