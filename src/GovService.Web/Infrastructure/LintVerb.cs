using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Linting;
using GovService.Web.Components.ServiceItems;

namespace GovService.Web.Infrastructure;

/// <summary>
/// <c>lint [--json]</c>: checks everything published, on the database of a running or stopped installation, and prints
/// what is wrong. Exit code 1 when there are errors; warnings alone are none.
/// </summary>
internal static class LintVerb
{
    private const string Json = "--json";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not ([] or [Json]))
        {
            Console.Error.WriteLine($"lint [{Json}]");
            return 2;
        }

        var builder = WebApplication.CreateBuilder().AddPortal();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var portal = builder.Build();
        await using var turn = await portal.Services.GetRequiredService<IDatabaseSchema>().BringUpToDateAsync(default);
        await using var scope = portal.Services.CreateAsyncScope();

        using var output = Console.OpenStandardOutput();
        using ILintOutput printed = arguments.Count > 0
            ? new LintJson(output)
            : new LintTable(Console.Out, ActivatorUtilities.CreateInstance<LintSentences>(scope.ServiceProvider));
        return await PrintAsync(scope.ServiceProvider.GetRequiredService<IUseCases>(), printed) == 0 ? 0 : 1;
    }

    /// <summary>Page by page, so that memory stays flat; answers the number of errors.</summary>
    internal static async Task<int> PrintAsync(ISystemCaller useCases, ILintOutput output)
    {
        LintCount count = new();
        ServiceItemId? after = null;
        do
        {
            var page = await useCases.SendAsSystem(new LintCatalogue(after));
            foreach (var item in page.Items)
            {
                count.Add(item);
                foreach (var finding in item.Findings) output.Write(item, finding);
            }

            after = page.Next;
        }
        while (after is not null);

        output.Finish(count);
        return count.Errors;
    }
}

/// <summary>How many items were checked, and what was found.</summary>
internal sealed class LintCount
{
    public int Items { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(LintedItem item)
    {
        var errors = item.Findings.Count(f => f.Severity == LintSeverity.Error);
        Items++;
        Errors += errors;
        Warnings += item.Findings.Count - errors;
    }
}
