using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Infrastructure;

/// <summary>
/// <c>export FILE</c>: writes the published catalogue of a running or stopped installation, as <c>import</c> reads it: JSON, or a
/// workbook when the name ends in .xlsx. The file stands there whole or not at all.
/// </summary>
internal static class ExportVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not [var file]) return await FailAsync("export FILE");

        var builder = WebApplication.CreateBuilder().AddPortal();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var portal = builder.Build();
        await using var turn = await portal.Services.GetRequiredService<IDatabaseSchema>().BringUpToDateAsync(default);
        var text = portal.Services.GetRequiredService<IStringLocalizer<OfficerText>>();
        try
        {
            var count = await WriteAsync(file, portal.Services.GetRequiredService<IUseCases>());
            Console.WriteLine(text["Export.Done", count, file]);
            return 0;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(text["Export.Unwritable", file]);
        }
    }

    private static async Task<int> WriteAsync(string file, IUseCases useCases)
    {
        var unfinished = $"{file}.part";
        var format = Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? CatalogueFormat.Workbook
            : CatalogueFormat.Json;
        int count;
        await using (var to = File.Create(unfinished)) count = await useCases.SendAsSystem(new ExportCatalogue(to, format));
        File.Move(unfinished, file, overwrite: true);
        return count;
    }

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
