namespace GovService.UseCases.Calendars;

/// <summary>The rules that a calendar file can break.</summary>
internal static class CalendarErrors
{
    public static readonly Error JsonBroken = Error.Invalid("", "calendar.json_broken");
    public static readonly Error NoDays = Error.Invalid("", "calendar.no_days");
    public static readonly Error RegionUnknown = Error.Invalid("", "calendar.region_unknown");
    public static readonly Error DateMalformed = Error.Invalid("", "calendar.date_malformed");
    public static readonly Error KindUnknown = Error.Invalid("", "calendar.kind_unknown");
    public static readonly Error NameMissing = Error.Invalid("", "calendar.name_missing");
    public static readonly Error Duplicate = Error.Invalid("", "calendar.duplicate");
    public static readonly Error Contradiction = Error.Invalid("", "calendar.contradiction");
    public static readonly Error OutsideNotice = Error.Invalid("", "calendar.outside_notice");
    public static readonly Error WorkedAnyway = Error.Invalid("", "calendar.worked_anyway");
    public static readonly Error TotalDiffers = Error.Invalid("", "calendar.total_differs");
}
