using System.Globalization;
using System.Text.Json;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;

namespace GovService.UseCases.Calendars;

/// <summary>
/// 工作日历文件: <c>{"region": "…", "days": [{"date", "kind", "name", "noticeYear"}]}</c>. Reads the whole file before
/// anything is written; without a region it is the country's.
/// </summary>
internal sealed class CalendarFile
{
    private const int LongestName = 50;
    private const int LongestSource = 500;
    private static readonly (int First, int Last) Years = (2000, 2100);

    private readonly List<CalendarProblem> _problems = [];
    private readonly List<(int Year, CalendarDay Day)> _days = [];
    private Func<int, string> _sourceOf = _ => "";

    private CalendarFile() { }

    public IReadOnlyList<CalendarProblem> Problems => _problems;
    public string RegionCode { get; private set; } = Regions.National;

    /// <summary>The days by the year of their notice, in order.</summary>
    public IEnumerable<(int Year, IReadOnlyList<CalendarDay> Days)> Notices =>
        from day in _days
        group day.Day by day.Year into notice
        orderby notice.Key
        select (notice.Key, (IReadOnlyList<CalendarDay>)[.. notice.OrderBy(d => d.Date)]);

    /// <summary>来源: the paper that announced the days of a year, as the file names it.</summary>
    public string SourceOf(int year) => _sourceOf(year);

    public static CalendarFile Parse(string json)
    {
        var file = new CalendarFile();
        try
        {
            using var document = JsonDocument.Parse(json);
            file.Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            file.Refuse("", CalendarErrors.JsonBroken, string.Create(
                CultureInfo.InvariantCulture, $"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}"));
        }

        return file;
    }

    public void Refuse(string day, Error rule, string detail = "") => _problems.Add(new(day, rule.Code, detail));

    private void Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("days", out var days)
            || days.ValueKind != JsonValueKind.Array
            || days.GetArrayLength() == 0)
        {
            Refuse("", CalendarErrors.NoDays);
            return;
        }

        RegionCode = TextOf(root, "region") ?? Regions.National;
        _sourceOf = SourcesOf(root);
        var number = 0;
        foreach (var entry in days.EnumerateArray()) ReadDay(entry, ++number);
        FindDoubles();
        if (_problems.Count == 0) CheckTotals(root);
    }

    /// <summary>One text for all years, or <c>{"papers": {"2026": ["…"]}}</c>; what is too long to be a source is none.</summary>
    private static Func<int, string> SourcesOf(JsonElement root)
    {
        var papers = root.TryGetProperty("source", out var source)
            && source.ValueKind == JsonValueKind.Object
            && source.TryGetProperty("papers", out var byYear)
            && byYear.ValueKind == JsonValueKind.Object
            ? byYear.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal)
                .ToDictionary(p => p.Key, p => TextsOf(p.Last().Value), StringComparer.Ordinal)
            : [];
        var text = TextOf(root, "source") ?? "";
        return year =>
            (papers.GetValueOrDefault(year.ToString(CultureInfo.InvariantCulture)) ?? text) is { Length: <= LongestSource } found
                ? found
                : "";
    }

    private static string TextsOf(JsonElement papers) => papers.ValueKind == JsonValueKind.Array
        ? string.Join(' ', papers.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()))
        : "";

    private void ReadDay(JsonElement entry, int number)
    {
        var written = TextOf(entry, "date");
        var spot = written ?? number.ToString(CultureInfo.InvariantCulture);
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Refuse(spot, CalendarErrors.DateMalformed);
            return;
        }

        var kind = KindOf(TextOf(entry, "kind"));
        var name = TextOf(entry, "name")?.Trim();
        if (kind is null) Refuse(spot, CalendarErrors.KindUnknown, TextOf(entry, "kind") ?? "");
        if (name is not { Length: > 0 and <= LongestName }) Refuse(spot, CalendarErrors.NameMissing);
        var year = YearOf(entry, date);
        if (!MayName(year, date)) Refuse(spot, CalendarErrors.OutsideNotice, year.ToString(CultureInfo.InvariantCulture));
        if (kind is CalendarDayKind.AdjustedWorkday && RegionCode == Regions.National && !IsWeekend(date))
            Refuse(spot, CalendarErrors.WorkedAnyway);

        if (kind is { } known && name is not null) _days.Add((year, new(date, known, name)));
    }

    /// <summary>A day named twice says the same at best: which of the two was meant is not guessed.</summary>
    private void FindDoubles()
    {
        foreach (var same in _days.GroupBy(d => d.Day.Date).Where(g => g.Count() > 1))
        {
            var agree = same.Select(d => d.Day.Kind).Distinct().Count() == 1;
            Refuse(
                same.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                agree ? CalendarErrors.Duplicate : CalendarErrors.Contradiction);
        }
    }

    /// <summary>Where the file says how many working days a year has, its days must come to that.</summary>
    private void CheckTotals(JsonElement root)
    {
        if (RegionCode != Regions.National
            || !root.TryGetProperty("workingDaysPerYear", out var totals)
            || totals.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var calendar = new WorkingCalendar(_days.Select(d => d.Day));
        foreach (var total in totals.EnumerateObject())
        {
            if (!int.TryParse(total.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year < Years.First || year > Years.Last
                || total.Value.ValueKind != JsonValueKind.Number
                || !total.Value.TryGetInt32(out var expected))
            {
                continue;
            }

            var counted = calendar.WorkingDaysBetween(new DateOnly(year, 1, 1).AddDays(-1), new DateOnly(year, 12, 31));
            if (counted != expected)
            {
                Refuse("", CalendarErrors.TotalDiffers, string.Create(
                    CultureInfo.InvariantCulture, $"{year}: {expected} ≠ {counted}"));
            }
        }
    }

    /// <summary>A notice reaches back into the December before and on into the January after.</summary>
    private static bool MayName(int year, DateOnly date) =>
        year >= Years.First && year <= Years.Last
        && date >= new DateOnly(year - 1, 12, 1) && date <= new DateOnly(year + 1, 1, 31);

    private static int YearOf(JsonElement entry, DateOnly date) =>
        entry.TryGetProperty("noticeYear", out var year) && year.ValueKind == JsonValueKind.Number && year.TryGetInt32(out var named)
            ? named
            : date.Year;

    private static CalendarDayKind? KindOf(string? text) => text switch
    {
        nameof(CalendarDayKind.Holiday) => CalendarDayKind.Holiday,
        nameof(CalendarDayKind.AdjustedWorkday) => CalendarDayKind.AdjustedWorkday,
        _ => null,
    };

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static string? TextOf(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object
        && entry.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
