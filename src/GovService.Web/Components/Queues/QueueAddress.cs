using System.Globalization;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Queues;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace GovService.Web.Components.Queues;

/// <summary>A part of a queue as an address, so that it can be reloaded, kept, saved as a view and gone back to.</summary>
internal static class QueueAddress
{
    public const string Item = "item";
    public const string After = "after";
    public const string Scope = "scope";
    public const string Light = "light";
    public const string Status = "status";
    public const string Kind = "kind";
    public const string From = "from";
    public const string Until = "until";

    public static QueueSelection Read(string filter)
    {
        var texts = QueryHelpers.ParseQuery(filter);
        return new(
            Guid.TryParse(texts.GetValueOrDefault(Item), out var id) ? ServiceItemId.From(id) : null,
            After: PositionOf(texts.GetValueOrDefault(After)),
            Scope: Of<QueueScope>(texts, Scope) ?? QueueScope.Department,
            Light: Of<WarningLight>(texts, Light),
            Status: Of<ApplicationStatus>(texts, Status),
            Kind: Of<Audience>(texts, Kind),
            From: DayOf(texts, From),
            Until: DayOf(texts, Until));
    }

    public static string Of(string path, QueueSelection selection) => $"{path}?{FilterOf(selection)}";

    /// <summary>What is selected, without the page; the scope always stands there: an empty address opens the default view.</summary>
    public static string FilterOf(QueueSelection selection)
    {
        List<string> query = [$"{Scope}={selection.Scope}"];
        if (selection.Item is { } item) query.Add($"{Item}={item}");
        if (selection.Light is { } light) query.Add($"{Light}={light}");
        if (selection.Status is { } status) query.Add($"{Status}={status}");
        if (selection.Kind is { } kind) query.Add($"{Kind}={kind}");
        if (selection.From is { } from) query.Add(Day(From, from));
        if (selection.Until is { } until) query.Add(Day(Until, until));
        if (selection.After is { } after) query.Add($"{After}={TextOf(after)}");
        return string.Join('&', query);
    }

    private static string Day(string key, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{key}={day:yyyy-MM-dd}");

    private static T? Of<T>(Dictionary<string, StringValues> texts, string key) where T : struct, Enum =>
        Enum.TryParse<T>(texts.GetValueOrDefault(key), out var value) && Enum.IsDefined(value) ? value : null;

    private static DateOnly? DayOf(Dictionary<string, StringValues> texts, string key) =>
        DateOnly.TryParseExact(texts.GetValueOrDefault(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string TextOf(QueuePosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.DueBy?.UtcTicks ?? 0}.{position.Id}");

    private static QueuePosition? PositionOf(string? text) =>
        text?.Split('.') is [var due, var id]
        && long.TryParse(due, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks <= DateTime.MaxValue.Ticks
        && Guid.TryParse(id, out var guid)
            ? new(ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero), ApplicationId.From(guid))
            : null;
}
