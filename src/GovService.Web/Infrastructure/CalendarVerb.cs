using System.Text;
using GovService.UseCases.Calendars;
using GovService.UseCases.Ports;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Infrastructure;

/// <summary>
/// <c>calendar FILE [--trial]</c>: takes a holiday notice in, on the database of a running or stopped installation, and
/// prints the report. Running nodes hear of it and count open applications again.
/// </summary>
internal sealed class CalendarVerb(IStringLocalizer<OfficerText> text, IStringLocalizer<ErrorText> errors, CalendarReportWords words)
{
    private const string Trial = "--trial";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not ([_] or [_, Trial])) return Fail($"calendar FILE [{Trial}]");

        var builder = WebApplication.CreateBuilder().AddPortal();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var portal = builder.Build();
        await using var turn = await portal.Services.GetRequiredService<IDatabaseSchema>().BringUpToDateAsync(default);
        await using var scope = portal.Services.CreateAsyncScope();
        var words = ActivatorUtilities.CreateInstance<CalendarReportWords>(scope.ServiceProvider);
        var verb = ActivatorUtilities.CreateInstance<CalendarVerb>(scope.ServiceProvider, words);
        return await verb.ImportAsync(arguments[0], isTrial: arguments.Count > 1, scope.ServiceProvider.GetRequiredService<IUseCases>());
    }

    private async Task<int> ImportAsync(string file, bool isTrial, IUseCases useCases)
    {
        string json;
        try
        {
            json = await File.ReadAllTextAsync(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return Fail(text["Calendar.Unreadable", file]);
        }

        var imported = await useCases.SendAsSystem(new ImportCalendar(json, isTrial));
        if (!imported.Succeeded) return Fail(string.Join('\n', imported.Errors.Select(e => errors[e.Code].Value)));

        var report = imported.Value;
        foreach (var line in words.Of(report)) Console.WriteLine(line);
        return report.IsRefused ? 1 : 0;
    }

    private static int Fail(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
