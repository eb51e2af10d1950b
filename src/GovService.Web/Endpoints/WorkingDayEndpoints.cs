using System.Globalization;
using GovService.Domain.Departments;
using GovService.UseCases.Calendars;
using GovService.Web.Components.Applications;
using GovService.Web.Infrastructure;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Endpoints;

/// <summary>工作日推算 for apps and other systems.</summary>
internal static class WorkingDayEndpoints
{
    private static readonly (int First, int Last) Years = (2000, 2100);

    public static void MapWorkingDays(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/working-days", GetAsync)
            .WithTags("working-days")
            .WithMetadata(new PublicAttribute("from", "days", "region"))
            .WithSummary("The last day of so many working days after from (YYYY-MM-DD), which is not counted itself; region: 12 digits.")
            .Produces<WorkingDayAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> GetAsync(
        HttpContext http, IUseCases useCases, IStringLocalizer<ShellText> text,
        string? from, string? days, string? region, CancellationToken ct)
    {
        if (DayOf(from) is not { } start) return ApiProblem.Of(http, ApiErrors.FromMalformed);
        if (NumberOf(days) is not { } number) return ApiProblem.Of(http, ApiErrors.DaysMalformed);
        var code = string.IsNullOrEmpty(region) ? Regions.National : region;
        if (!Regions.IsCode(code)) return ApiProblem.Of(http, ApiErrors.RegionMalformed);

        var count = await useCases.SendAs(http.User, new CountWorkingDays(start, number, code), ct);
        return PublicJson.Of(http, new WorkingDayAnswer(
            count.Last,
            [.. count.Uncounted.Select(days => UncountedWords.Of(days, start.Year, text))],
            count.IsProvisional));
    }

    private static DateOnly? DayOf(string? from) =>
        DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year >= Years.First && day.Year <= Years.Last
            ? day
            : null;

    private static int? NumberOf(string? days) =>
        int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= CountWorkingDays.MostDays
            ? number
            : null;
}

/// <summary>The end of a limit in working days.</summary>
/// <param name="Date">Its last day; the close of business ends it.</param>
/// <param name="Explanation">Why each day that is not counted is not, in Chinese.</param>
/// <param name="Provisional">A holiday notice that is still to come may move it: ask again then.</param>
internal sealed record WorkingDayAnswer(DateOnly Date, IReadOnlyList<string> Explanation, bool Provisional);
