using System.Text.Json;
using System.Text.Json.Serialization;
using GovService.Domain.Calendars;

namespace GovService.Domain.Tests.Calendars;

/// <summary>The calendar that the product ships, with the test vectors its file carries.</summary>
public sealed record ShippedCalendar(IReadOnlyList<CalendarDay> Days, IReadOnlyList<ShippedCalendar.Vector> TestVectors)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly ShippedCalendar File = JsonSerializer.Deserialize<ShippedCalendar>(
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "content", "calendar.json")), Json)!;

    public static readonly WorkingCalendar Calendar = new(File.Days);

    public static IReadOnlyList<Vector> Vectors => File.TestVectors;

    public sealed record Vector(DateOnly Start, int AddWorkingDays, DateOnly Deadline, string Note);
}
