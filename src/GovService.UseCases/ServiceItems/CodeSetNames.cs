using System.Collections.Immutable;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems;

/// <summary>The names under which the catalogue keeps the code sets (代码集) that a guide turns into words.</summary>
internal static class CodeSetNames
{
    public const string ItemType = "itemType";
    public const string AuthorityLevel = "authorityLevel";
    public const string ProcessingType = "caseType";
    public const string ServiceObject = "serviceObject";
    public const string OnlineDepth = "onlineDepth";
    public const string CrossRegionScope = "crossRegionScope";
    public const string CrossRegionMode = "crossRegionMode";
    public const string Necessity = "materialNecessity";
    public const string MaterialKind = "materialKind";
    public const string MaterialForm = "materialForm";
    public const string MaterialSource = "materialSource";
    public const string ResultType = "resultType";
    public const string SpecialProcedureType = "specialProcedureType";

    public static readonly IReadOnlyDictionary<string, string> NoValues = ImmutableDictionary<string, string>.Empty;

    public static string ThemesOf(Audience audience) => audience switch
    {
        Audience.Person => "naturalTheme",
        Audience.LegalPerson => "legalTheme",
    };
}
