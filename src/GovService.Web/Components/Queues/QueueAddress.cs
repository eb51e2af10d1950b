using System.Globalization;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Queues;

namespace GovService.Web.Components.Queues;

/// <summary>A part of a queue as an address, so that it can be reloaded, kept and gone back to.</summary>
internal static class QueueAddress
{
    public const string Item = "item";
    public const string After = "after";

    public static QueueSelection Read(string? item, string? after) => new(
        Guid.TryParse(item, out var id) ? ServiceItemId.From(id) : null,
        After: PositionOf(after));

    public static string Of(string path, ServiceItemId? item, QueuePosition? after)
    {
        List<string> query = [];
        if (item is { } id) query.Add($"{Item}={id}");
        if (after is not null) query.Add($"{After}={TextOf(after)}");
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

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
