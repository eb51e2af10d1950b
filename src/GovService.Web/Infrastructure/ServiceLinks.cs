using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.Web.Infrastructure;

/// <summary>The addresses of the public catalogue.</summary>
internal static class ServiceLinks
{
    public const string Departments = "/departments";

    private const string Services = SitePaths.Search;

    public static string Guide(string slug) => $"{Services}/{slug}";

    public static string Notice(string slug) => $"{Guide(slug)}/notice";

    public static string Versions(string slug) => $"{Guide(slug)}/versions";

    public static string Apply(string slug) => $"{Guide(slug)}/apply";

    public static string Search(string text) => new ServiceFilter { Text = text }.Path();

    public static string OfStage(string key) => new ServiceFilter { Stage = key }.Path();

    public static string OfDepartment(string slug) => new ServiceFilter { Department = slug }.Path();

    public static string? NameOf(Audience? audience) => audience switch
    {
        Audience.Person => "person",
        Audience.LegalPerson => "enterprise",
        null => null,
    };

    public static Audience? AudienceOf(string? name) => name switch
    {
        "person" => Audience.Person,
        "enterprise" => Audience.LegalPerson,
        _ => null,
    };
}

/// <summary>What a list of items is narrowed by, as its address says it.</summary>
public sealed record ServiceFilter
{
    public string? Text { get; init; }
    public Audience? Audience { get; init; }
    public string? Theme { get; init; }
    public string? Stage { get; init; }
    public string? Department { get; init; }

    /// <summary>行使层级: its code.</summary>
    public string? Level { get; init; }

    /// <summary>Only what can be applied for online, needs nothing handed in, is done outside its county too.</summary>
    public bool Online { get; init; }
    public bool WithoutHandingIn { get; init; }
    public bool CrossRegion { get; init; }

    public ServiceFilter Without(FacetKind kind) => kind switch
    {
        FacetKind.Audience => this with { Audience = null, Theme = null },
        FacetKind.Theme => this with { Theme = null },
        FacetKind.Stage => this with { Stage = null },
        FacetKind.Department => this with { Department = null },
        FacetKind.Level => this with { Level = null },
        FacetKind.Online => this with { Online = false },
        FacetKind.WithoutHandingIn => this with { WithoutHandingIn = false },
        FacetKind.CrossRegion => this with { CrossRegion = false },
    };

    /// <summary>The address of a page of the list, with nothing in it that says nothing.</summary>
    public string Path(int page = 1)
    {
        IEnumerable<KeyValuePair<string, string?>> all =
        [
            new("q", Text),
            new(FacetLinks.Audience, ServiceLinks.NameOf(Audience)),
            new(FacetLinks.Theme, Theme),
            new(FacetLinks.Stage, Stage),
            new(FacetLinks.Department, Department),
            new(FacetLinks.Level, Level),
            new(FacetLinks.Online, Online ? FacetLinks.Yes : null),
            new(FacetLinks.WithoutHandingIn, WithoutHandingIn ? FacetLinks.Yes : null),
            new(FacetLinks.CrossRegion, CrossRegion ? FacetLinks.Yes : null),
            new("page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
        ];
        return SitePaths.Search + QueryString.Create(all.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }
}
