using System.Globalization;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace GovService.Web.Endpoints;

/// <summary>The catalogue for other programs.</summary>
internal static class ServiceItemEndpoints
{
    private const int LongestText = 200;

    public static void MapServiceItems(this IEndpointRouteBuilder routes)
    {
        var items = routes.MapGroup("/service-items").WithTags("service-items");
        items.MapGet("/", ListAsync)
            .WithMetadata(new PublicAttribute("q", "audience", "page"))
            .WithSummary("Finds service items; without q lists them by name. audience: person or enterprise.")
            .Produces<ServiceItemList>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        items.MapGet("/{code}", GetAsync)
            .WithMetadata(new PublicAttribute(GuideAnswers.Prefix + '*'))
            .WithSummary("The guide of an item by implementation code, catalogue id or slug; q.{question}=answer narrows its materials.")
            .Produces<ServiceGuide>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, IUseCases useCases, string? q, string? audience, string? page, CancellationToken ct)
    {
        if (q is { Length: > LongestText }) return ApiProblem.Of(http, ApiErrors.TextTooLong);
        if (!string.IsNullOrEmpty(audience) && ServiceLinks.AudienceOf(audience) is null)
            return ApiProblem.Of(http, ApiErrors.AudienceUnknown);
        if (PageOf(page) is not { } number) return ApiProblem.Of(http, ApiErrors.PageMalformed);

        var text = string.IsNullOrWhiteSpace(q) ? null : SearchWords.Shown(q);
        var results = await useCases.SendAs(
            http.User, new SearchServiceItems(text, ServiceLinks.AudienceOf(audience), Page: number), ct);
        return PublicJson.Of(http, ServiceItemList.Of(results.Found));
    }

    private static async Task<IResult> GetAsync(
        HttpContext http, IUseCases useCases, [FromRoute] string code, CancellationToken ct) =>
        await useCases.SendAs(http.User, new GetServiceGuide(code, GuideAnswers.Read(http.Request.Query)), ct) is { } guide
            ? PublicJson.Of(http, guide)
            : ApiProblem.Of(http, ServiceItemErrors.NotFound);

    /// <summary>Null when it is no page number.</summary>
    private static int? PageOf(string? page) => page switch
    {
        null or "" => 1,
        _ when int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 => number,
        _ => null,
    };
}

/// <summary>A page of service items.</summary>
/// <param name="Total">How many were found in all.</param>
internal sealed record ServiceItemList(int Total, int Page, IReadOnlyList<ServiceItemEntry> Items)
{
    public static ServiceItemList Of(SearchPage found) => new(
        found.Total,
        found.Page,
        [
            .. found.Items.Select(item => new ServiceItemEntry(
                item.Code,
                item.Slug,
                item.Summary.Name,
                item.Summary.DepartmentName,
                item.Summary.PromisedLimit,
                item.IsOnline,
                item.Summary.VisitCount,
                item.Summary.MaterialsToHandIn,
                item.Summary.IsCharged,
                item.Summary.ResultName)),
        ]);
}

/// <summary>A service item in a list; its code never changes.</summary>
internal sealed record ServiceItemEntry(
    string Code,
    string Slug,
    string Name,
    string Department,
    TimeLimit PromisedLimit,
    bool Online,
    int VisitCount,
    int MaterialsToHandIn,
    bool Charged,
    string ResultName);
