using System.Diagnostics;
using GovService.TestKit;

namespace GovService.UseCases.Tests.Persistence;

/// <summary>Whoever starts the portal wrongly reads one sentence, not a stack.</summary>
public sealed class RefusedStartTests
{
    [Theory]
    [InlineData("Production", "The portal does not start: MasterKey:Path ")]
    [InlineData("Demo", "The portal does not start: The database cannot be reached: ")]
    [InlineData("Demo", "The database cannot be reached: ", "import", "catalog.json")]
    public async Task Whatever_is_missing_is_said_in_one_line(string environment, string begins, params string[] verb)
    {
        var (exitCode, output, errors) = await RunAsync(environment, verb);

        exitCode.ShouldBe(1);
        errors.Trim().ShouldStartWith(begins);
        errors.Trim().Split('\n').ShouldHaveSingleItem();
        output.ShouldNotContain("Exception");
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string environment, string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [PortalProcess.Built, .. verb])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                ["ASPNETCORE_CONTENTROOT"] = RepositoryPaths.Of("src", "GovService.Web"),
                ["ConnectionStrings__GovService"] = "Host=127.0.0.1;Port=1;Username=portal;Password=of-our-own-7431",
                ["GOVSERVICE_DATA"] = Directory.CreateTempSubdirectory().FullName,
            },
        };
        using var portal = Process.Start(start)!;
        var output = portal.StandardOutput.ReadToEndAsync();
        var errors = portal.StandardError.ReadToEndAsync();
        await portal.WaitForExitAsync();
        return (portal.ExitCode, await output, await errors);
    }
}
