using System.Reflection;

namespace GovService.TestKit;

/// <summary>Where things are in the work tree, wherever the test was started.</summary>
public static class RepositoryPaths
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The path of a file or folder, named from the root of the repository.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder for what a test run leaves to be looked at: screenshots, figures. Never committed.</summary>
    public static string Artifacts(string name) => Directory.CreateDirectory(Of("artifacts", name)).FullName;

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "GovService.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"{Assembly.GetExecutingAssembly().GetName().Name} runs outside the repository."));
}
