using System.Text.Json;
using GovService.Domain.Calendars;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Calendars;

/// <summary>The calendar that ships with the product: the State Council's notices for 2024–2026 as exceptions to Mon–Fri.</summary>
internal sealed class ShippedWorkingCalendars : IWorkingCalendars
{
    private const string Resource = "calendar.json";

    private static readonly Lazy<WorkingCalendar> Shipped = new(Read);

    public ValueTask<WorkingCalendar> ForAsync(string regionCode, CancellationToken ct) => new(Shipped.Value);

    private static WorkingCalendar Read()
    {
        using var stream = typeof(ShippedWorkingCalendars).Assembly.GetManifestResourceStream(Resource)!;
        using var file = JsonDocument.Parse(stream);
        return new WorkingCalendar(file.RootElement.GetProperty("days").EnumerateArray().Select(Day).ToList());
    }

    private static CalendarDay Day(JsonElement day) => new(
        DateOnly.Parse(day.GetProperty("date").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
        Enum.Parse<CalendarDayKind>(day.GetProperty("kind").GetString()!),
        day.GetProperty("name").GetString()!);
}
