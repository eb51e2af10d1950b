using System.Text.Json;
using GovService.TestKit;

namespace GovService.EndToEnd.Tests;

/// <summary>The demonstration accounts, as content/demo.json has them.</summary>
public static class DemoPeople
{
    public const string Citizen = "citizen";
    public const string SecondCitizen = "citizen2";
    public const string Firm = "firm";
    public const string Clerk = "clerk";
    public const string Reviewer = "reviewer";
    public const string Decider = "decider";
    public const string Supervisor = "supervisor";

    /// <summary>The last four characters of the citizen's ID number.</summary>
    public const string CitizenTail = "0021";

    public static string Password { get; } = ReadPassword();

    private static string ReadPassword()
    {
        using var demo = JsonDocument.Parse(File.ReadAllBytes(RepositoryPaths.Of("content", "demo.json")));
        return demo.RootElement.GetProperty("password").GetString()!;
    }
}
