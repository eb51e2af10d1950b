using GovService.UseCases.Audit;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Infrastructure;

/// <summary><c>audit verify</c>: recomputes the whole audit and names what was touched. Exit code 1 when anything was.</summary>
internal static class AuditVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not ["verify"])
        {
            Console.Error.WriteLine("audit verify");
            return 2;
        }

        var builder = WebApplication.CreateBuilder().AddPortal();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var portal = builder.Build();
        await using var scope = portal.Services.CreateAsyncScope();
        var text = scope.ServiceProvider.GetRequiredService<IStringLocalizer<OfficerText>>();

        var report = await scope.ServiceProvider.GetRequiredService<IUseCases>().SendAsSystem(new VerifyAudit());
        Console.WriteLine(text["Audit.Counted", report.Rows, report.Seals, report.Unsealed]);
        foreach (var flaw in report.Flaws) Console.WriteLine($"  {flaw.Row} {text[$"Audit.Flaw.{flaw.Code}"]} {flaw.Detail}");
        Console.WriteLine(text[report.IsIntact ? "Audit.Intact" : "Audit.Touched"]);
        return report.IsIntact ? 0 : 1;
    }
}
