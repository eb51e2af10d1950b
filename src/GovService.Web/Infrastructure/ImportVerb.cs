using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Import;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Infrastructure;

/// <summary>
/// <c>import FILE</c>: takes a catalogue file in, on the database of a running or stopped installation, and prints the
/// report. Running nodes hear of it and drop what they kept.
/// </summary>
internal sealed class ImportVerb(IStringLocalizer<OfficerText> text, IStringLocalizer<ErrorText> errors, IStringLocalizer<Terms> terms)
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not [var file]) return Fail("import FILE");

        var builder = WebApplication.CreateBuilder().AddPortal();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var portal = builder.Build();
        await using var turn = await portal.Services.GetRequiredService<IDatabaseSchema>().BringUpToDateAsync(default);
        await using var scope = portal.Services.CreateAsyncScope();
        var verb = ActivatorUtilities.CreateInstance<ImportVerb>(scope.ServiceProvider);
        return await verb.ImportAsync(file, scope.ServiceProvider.GetRequiredService<IUseCases>());
    }

    private async Task<int> ImportAsync(string file, IUseCases useCases)
    {
        Result<ImportReport> imported;
        try
        {
            await using var content = File.OpenRead(file);
            imported = await useCases.SendAsSystem(new ImportCatalogue(content));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Fail(text["Import.Unreadable", file]);
        }

        if (!imported.Succeeded) return Fail(string.Join('\n', imported.Errors.Select(e => errors[e.Code].Value)));

        var report = imported.Value;
        foreach (var line in report.IsRefused ? Refused(report) : Done(report)) Console.WriteLine(line);
        return report.IsRefused ? 1 : 0;
    }

    private IEnumerable<string> Refused(ImportReport report) =>
    [
        text["Import.Refused", report.Problems.Count],
        .. report.Problems.Select(p => $"  {Spot(p)}：{errors[p.Code]}{Detail(p)}"),
    ];

    private IEnumerable<string> Done(ImportReport report) =>
    [
        text["Import.Done"],
        .. report.Sections.Select(s => (string)text["Import.Section", s.Section, s.Added, s.Changed, s.Unchanged]),
        .. report.Ignored.Select(section => (string)text["Import.Ignored", section]),
        .. report.LintErrors == 0 ? [] : new string[] { text["Import.Lint", report.LintErrors] },
        .. report.Derivations.Count == 0 ? [] : new string[] { text["Import.Derived", report.Derivations.Count] },
        .. report.Derivations.Select(d => $"  {terms.Of(d.Kind)} {d.Item} {d.Subject}：{d.Value}"),
    ];

    private string Spot(ImportProblem problem) => problem.Cell is { } cell
        ? string.Join(' ', new[] { text["Import.Cell", cell.Sheet, cell.Address, cell.Column], problem.Entry }.Where(part => part.Length > 0))
        : string.Join(' ', new[] { problem.Section, problem.Entry, problem.Field }.Where(part => part.Length > 0));

    private string Detail(ImportProblem problem) =>
        problem.Detail is { Length: > 0 } detail ? text["Import.Detail", detail]
        : problem.Cell is { Value.Length: > 0 } cell ? text["Import.Detail", cell.Value]
        : "";

    private static int Fail(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
