using System.Text.Json;
using System.Text.RegularExpressions;
using GovService.TestKit;

namespace GovService.Architecture.Tests;

/// <summary>Rules about the files themselves.</summary>
public sealed partial class TreeTests
{
    private const int LongestFile = 250;

    [Fact]
    public void No_service_item_is_known_by_name()
    {
        var named = new Regex($@"(?<![A-Za-z0-9_])({string.Join('|', CatalogueIds())})(?![A-Za-z0-9_])", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

        SourceTree.Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
            .ShouldAllHaveNone(file => file.Lines
                .Where(line => named.IsMatch(line.Text))
                .Select(line => $"{file.Path}:{line.Number} {named.Match(line.Text).Value}"));
    }

    [Fact]
    public void Nothing_here_depends_on_one_machine() =>
        SourceTree.Files.ShouldAllHaveNone(file => file.Lines
            .Where(line => OneMachine().IsMatch(line.Text))
            .Select(line => $"{file.Path}:{line.Number} {OneMachine().Match(line.Text).Value}"));

    [Fact]
    public void No_file_hides_a_second_noun() =>
        SourceTree.Files
            .Where(file => file.Extension is ".cs" or ".razor" && !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .ShouldAll(file => file.Lines.Count() <= LongestFile, file => $"{file.Path} has {file.Lines.Count()} lines");

    private static IReadOnlyList<string> CatalogueIds()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllBytes(RepositoryPaths.Of("content", "catalog.json")));
        IReadOnlyList<string> ids =
        [
            .. catalogue.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!),
        ];
        ids.ShouldNotBeEmpty("the guard looked for nothing");
        return ids;
    }

    // Homes and work folders of a machine, and hosts of package registries; spelt so that this line is none of them.
    [GeneratedRegex(@"(?<![\w.])/(?:[r]oot|[h]ome|[w]ork|[U]sers)/\w|[n]uget\.org|registry\.[n]pmjs|[p]ypi\.org|[d]eb\.debian\.org", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneMachine();
}
