using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Endpoints;

/// <summary>A refusal for programs: RFC 9457, with the error's stable code beside its sentence.</summary>
internal static class ApiProblem
{
    public static IResult Of(HttpContext http, Error error)
    {
        var text = http.RequestServices.GetRequiredService<IStringLocalizer<ErrorText>>();
        Dictionary<string, object?> extensions = new(StringComparer.Ordinal) { ["code"] = error.Code };
        if (error.Field.Length > 0) extensions["field"] = error.Field;
        return Results.Problem(title: text[error.Code, error.Detail], statusCode: StatusOf(error.Kind), extensions: extensions);
    }

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.Refused => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
    };
}

/// <summary>What only programs ask wrongly.</summary>
internal static class ApiErrors
{
    public static readonly Error NotFound = Error.NotFound("api.not_found");
    public static readonly Error PageMalformed = Error.Invalid("page", "api.page_malformed");
    public static readonly Error AudienceUnknown = Error.Invalid("audience", "api.audience_unknown");
    public static readonly Error FromMalformed = Error.Invalid("from", "api.from_malformed");
    public static readonly Error DaysMalformed = Error.Invalid("days", "api.days_malformed");
    public static readonly Error RegionMalformed = Error.Invalid("region", "api.region_malformed");
    public static readonly Error TextTooLong = Error.Invalid("q", "api.text_too_long");
}
