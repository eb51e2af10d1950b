using System.Diagnostics;

namespace GovService.UseCases.Tests.Documents;

/// <summary>The text of a PDF file without white space, as any reader extracts it.</summary>
internal static class PrintedText
{
    public static async Task<string> OfAsync(Stream pdf)
    {
        var file = Path.GetTempFileName();
        await using (var target = File.Create(file)) await pdf.CopyToAsync(target);
        using var reader = Process.Start(
            new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        File.Delete(file);
        reader.ExitCode.ShouldBe(0);
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }
}
