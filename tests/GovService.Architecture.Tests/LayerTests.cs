using System.Reflection;

namespace GovService.Architecture.Tests;

/// <summary>Who may know whom. The project files draw it; these tests see what slips past them.</summary>
public sealed class LayerTests
{
    /// <summary>Public in Infrastructure beside the setups, each with its reason.</summary>
    private static readonly string[] Doors =
    [
        "OfflineVerification", // a verb of the command line that runs without services and without a database
        "StartRefusedException", // the host prints its one sentence instead of a stack
    ];

    [Fact]
    public void The_domain_stands_alone() =>
        References(House.Domain).ShouldAll(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Use_cases_do_not_know_how_things_are_done() =>
        References(House.UseCases).ShouldAll(name => !StartsWithAny(
            name, "Npgsql", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.AspNetCore", "GovService.Infrastructure", "GovService.Web"));

    [Fact]
    public void Infrastructure_does_not_know_the_pages() =>
        References(House.Infrastructure).ShouldAll(name => name != "GovService.Web");

    [Fact]
    public void Infrastructure_shows_nothing_but_its_setup() =>
        House.Infrastructure.WrittenTypes()
            .Where(type => !type.IsIn("GovService.Infrastructure.Persistence.Migrations"))
            .ShouldAll(type => !type.IsVisible || IsSetup(type) || Doors.Contains(type.Name), type => $"{type} is public");

    [Theory]
    [InlineData("GovService.Web.Pages")]
    [InlineData("GovService.Web.Components")]
    public void What_people_see_knows_only_use_cases(string part) =>
        TypeReferences.From(House.Web, part).ShouldAll(reference =>
            !reference.To.IsIn("Microsoft.EntityFrameworkCore")
            && !reference.To.IsIn("Npgsql")
            && !reference.To.IsIn("GovService.Infrastructure")
            && !reference.To.IsIn("GovService.UseCases.Ports")
            && !reference.To.IsIn("System.Net.Http")
            && !reference.To.IsAssignableTo(typeof(AggregateRoot)));

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool StartsWithAny(string name, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
            if (name.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsSetup(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Setup", StringComparison.Ordinal);
}
