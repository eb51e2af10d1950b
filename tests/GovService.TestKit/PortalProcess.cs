namespace GovService.TestKit;

/// <summary>The portal in the Demo environment, in a process of its own that can be killed.</summary>
public static class PortalProcess
{
    /// <summary>As it was built for these tests.</summary>
    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, "GovService.Web.dll");

    /// <param name="program">GovService.Web.dll, built or published.</param>
    /// <param name="database">A migrated database; several processes may share it.</param>
    /// <param name="folder">The data folder, which nodes of one installation share.</param>
    /// <param name="processors">As <c>taskset</c> names them; null leaves it to the machine.</param>
    public static Task<ServerProcess> StartAsync(string program, string database, string folder, string? processors = null)
    {
        IEnumerable<(string, string)> settings =
        [
            ("ASPNETCORE_ENVIRONMENT", "Demo"),
            ("ConnectionStrings__GovService", database),
            ("GOVSERVICE_DATA", folder),
            .. from limit in (string[])["search", "api", "sign-in"] select ($"RateLimits__{limit}", "1000000000"),
        ];
        if (program == Built) settings = settings.Append(("ASPNETCORE_CONTENTROOT", RepositoryPaths.Of("src", "GovService.Web")));
        return ServerProcess.StartAsync(_ => [program], "/health/ready", processors, settings);
    }
}
