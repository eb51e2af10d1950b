using System.Diagnostics;
using GovService.TestKit;

namespace GovService.Architecture.Tests;

/// <param name="Path">From the root of the repository.</param>
internal sealed record SourceFile(string Path)
{
    public string Text { get; } = File.ReadAllText(RepositoryPaths.Of(Path));

    public string Extension => System.IO.Path.GetExtension(Path);

    public IEnumerable<(int Number, string Text)> Lines => Text.TrimEnd('\n').Split('\n').Select((line, at) => (at + 1, line));
}

/// <summary>The work tree as text: what is committed and what is about to be.</summary>
internal static class SourceTree
{
    private static readonly string[] Binary = [".png", ".jpg", ".pdf", ".woff2", ".ico"];

    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Git("ls-files", "--cached", "--others", "--exclude-standard")
            .Where(path => File.Exists(RepositoryPaths.Of(path)) && !Binary.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(path)),
    ];

    /// <summary>C# and Razor of the product.</summary>
    public static IEnumerable<SourceFile> Sources =>
        Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Extension is ".cs" or ".razor");

    private static string[] Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotePath=false", "-C", RepositoryPaths.Root, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException("The tests run in a git work tree; git says why not on standard error.");
    }
}
