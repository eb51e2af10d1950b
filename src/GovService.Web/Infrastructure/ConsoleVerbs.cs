using GovService.Infrastructure;

namespace GovService.Web.Infrastructure;

/// <summary>What the program does instead of serving when its first argument is one of these words.</summary>
internal static class ConsoleVerbs
{
    private static readonly IReadOnlyList<ConsoleVerb> All =
    [
        new("help", "lists the verbs", HelpAsync),
        new("import", "FILE: loads a catalogue file (JSON or xlsx): additive, idempotent, all or nothing", ImportVerb.RunAsync),
        new("export", "FILE: writes the published catalogue as import reads it; xlsx or JSON by its name", ExportVerb.RunAsync),
        new("lint", "[--json]: checks everything published against the rules of docs/linting.md", LintVerb.RunAsync),
        new("calendar", "FILE [--trial]: loads a holiday notice and counts open applications again", CalendarVerb.RunAsync),
        new("audit", "verify: recomputes the audit and names what was touched", AuditVerb.RunAsync),
        new("verify", "FILE|TOKEN: checks a certificate by its signature alone, without the database", VerifyVerb.RunAsync),
    ];

    public static bool Handles(string[] args) => Find(args) is not null;

    /// <summary>The exit code of the verb; 0 means done.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Find(args)!.RunAsync([.. args.Skip(1)]);
        }
        catch (Exception refused) when (StartRefusedException.Covers(refused))
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static ConsoleVerb? Find(string[] args) =>
        All.FirstOrDefault(verb => args is [var first, ..] && first == verb.Name);

    private static Task<int> HelpAsync(IReadOnlyList<string> arguments)
    {
        foreach (var verb in All) Console.WriteLine($"{verb.Name,-12} {verb.Summary}");
        return Task.FromResult(0);
    }
}

/// <param name="Summary">One line for the list of verbs.</param>
internal sealed record ConsoleVerb(string Name, string Summary, Func<IReadOnlyList<string>, Task<int>> RunAsync);
