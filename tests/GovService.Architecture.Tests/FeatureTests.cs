namespace GovService.Architecture.Tests;

/// <summary>Features of a project build on each other in one direction: a circle of them is one feature in pieces.</summary>
public sealed class FeatureTests
{
    // Not Infrastructure: its folders are outside systems, and Persistence both serves them and stores their rows.
    public static TheoryData<string> Projects => ["GovService.Domain", "GovService.UseCases"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Features_form_no_circle(string project)
    {
        var graph = FeatureGraph.Of(House.All.Single(assembly => assembly.GetName().Name == project));

        graph.Uses.OnceThereAreAny($"features of {project} that use each other").ShouldAll(use => !graph.IsPartOfACircle(use));
    }
}
