using System.Globalization;
using GovService.Domain.Calendars;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Applications;

/// <summary>时限 in words: 10 个工作日.</summary>
internal static class LimitWords
{
    public static string Of(TimeLimit limit, IStringLocalizer<CitizenText> text) => limit switch
    {
        { Unit: LimitUnit.Instant } => text["Limit.Instant"],
        { Value: null } => text["Limit.None"],
        { Value: 0 } => text["Limit.AtOnce"],
        _ => text["Limit." + limit.Unit, limit.Value.Value.ToString("0.##", CultureInfo.InvariantCulture)],
    };
}
