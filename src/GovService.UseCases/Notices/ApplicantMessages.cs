using System.Globalization;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Notices;

/// <summary>
/// 短信: one message to the applicant. Every text begins with the item and the last digits of the number; what else it
/// needs follows. The key lets the gateway drop a second delivery.
/// </summary>
internal sealed class ApplicantMessages(IGovServiceDb db, ICatalogue catalogue, ISmsGateway gateway)
{
    private const int LongestExcerpt = 60;
    private const int ShownDigits = 4;

    /// <summary>A message that an application gets once.</summary>
    public Task TellAsync(ApplicationId application, string template, CancellationToken ct, params IReadOnlyList<string> more) =>
        TellAgainAsync(application, template, occasion: "", ct, more);

    /// <summary>A message with a date; where no limit is fixed, the template that names none.</summary>
    public Task TellDayAsync(
        ApplicationId application, string template, DateTimeOffset? day, CancellationToken ct, params IReadOnlyList<string> more) =>
        TellDayAgainAsync(application, template, occasion: "", day, ct, more);

    /// <inheritdoc cref="TellDayAsync"/>
    public Task TellDayAgainAsync(
        ApplicationId application, string template, string occasion, DateTimeOffset? day, CancellationToken ct,
        params IReadOnlyList<string> more) => day is { } known
        ? TellAgainAsync(application, template, occasion, ct, [Day(known), .. more])
        : TellAgainAsync(application, template + "_undated", occasion, ct, more);

    /// <summary>A message that may come several times, each for an occasion of its own.</summary>
    public async Task TellAgainAsync(
        ApplicationId application, string template, string occasion, CancellationToken ct, params IReadOnlyList<string> more)
    {
        var about = await db.Applications
            .Where(a => a.Id == application)
            .Select(a => new { a.Applicant.Mobile, a.Number, a.ServiceItemVersionId })
            .SingleAsync(ct);
        var content = await catalogue.ContentAsync(about.ServiceItemVersionId, ct);
        var key = occasion.Length == 0 ? $"{template}:{application}" : $"{template}:{application}:{occasion}";
        await gateway.SendAsync(
            new SmsMessage(key, about.Mobile, template, [content.Name, about.Number[^ShownDigits..], .. more]), ct);
    }

    public Task<Application> ReadAsync(ApplicationId application, CancellationToken ct) =>
        db.Applications.AsNoTracking().SingleAsync(a => a.Id == application, ct);

    public static string Day(DateTimeOffset instant) =>
        ChinaTime.Day(instant).ToString("M 月 d 日", CultureInfo.InvariantCulture);

    public static string Occasion(DateTimeOffset? instant) =>
        (instant?.ToUnixTimeSeconds() ?? 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>The beginning of a long text: the rest is read on the portal.</summary>
    public static string Excerpt(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var elements = new StringInfo(line);
        return elements.LengthInTextElements <= LongestExcerpt
            ? line
            : elements.SubstringByTextElements(0, LongestExcerpt - 1) + "…";
    }
}
