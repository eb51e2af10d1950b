using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.Web.Infrastructure;

/// <summary>How addresses say what a list is narrowed by.</summary>
internal static class FacetLinks
{
    public const string Audience = "audience";
    public const string Theme = "theme";
    public const string Stage = "stage";
    public const string Department = "department";
    public const string Level = "level";
    public const string Online = "online";
    public const string WithoutHandingIn = "no-submission";
    public const string CrossRegion = "cross-region";

    /// <summary>Of what is either asked for or not.</summary>
    public const string Yes = "1";

    public static string KeyOf(FacetKind kind) => kind switch
    {
        FacetKind.Audience => Audience,
        FacetKind.Theme => Theme,
        FacetKind.Stage => Stage,
        FacetKind.Department => Department,
        FacetKind.Level => Level,
        FacetKind.Online => Online,
        FacetKind.WithoutHandingIn => WithoutHandingIn,
        FacetKind.CrossRegion => CrossRegion,
    };

    /// <summary>As the address says it.</summary>
    public static string ValueOf(FacetKind kind, FacetChoice choice) => choice.Value switch
    {
        "" => Yes,
        var audience when kind == FacetKind.Audience => ServiceLinks.NameOf(Enum.Parse<Audience>(audience))!,
        var value => value,
    };

    /// <summary>Whether it is ticked: there is nothing to choose but yes.</summary>
    public static bool IsMark(FacetKind kind) =>
        kind is FacetKind.Online or FacetKind.WithoutHandingIn or FacetKind.CrossRegion;
}
