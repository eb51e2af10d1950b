using System.Globalization;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Catalogue;

/// <summary>初稿: what a new item says before its editor has written anything.</summary>
internal static class FirstWords
{
    /// <summary>行使层级 of an authority, from the level of its region (GB/T 39046 表 A.2).</summary>
    public static int LevelOf(string? regionLevel) => regionLevel switch
    {
        "Province" => 2,
        "City" => 3,
        "Town" => 5,
        _ => 4, // counties, and the zones that stand beside them
    };

    /// <summary>The base's words as they stand, but for the level at which they are carried out; or none.</summary>
    public static ServiceItemContent Of(string name, string basicCode, int level, ServiceItemContent? baseContent) =>
        baseContent is null
            ? Blank(name, basicCode, level)
            : baseContent with { AuthorityLevel = level.ToString(CultureInfo.InvariantCulture) };

    private static ServiceItemContent Blank(string name, string basicCode, int level) => new()
    {
        Name = name,
        Aliases = [],
        ItemType = "",
        AuthorityLevel = level.ToString(CultureInfo.InvariantCulture),
        BasicCode = basicCode,
        BasicCodeVerified = false,
        RegionScope = "",
        LegalBases = [],
        AcceptanceConditions = [],
        ProcessingType = ProcessingType.Promised,
        LegalLimit = new(new(null, LimitUnit.WorkingDay), null, null),
        PromisedLimit = new(new(null, LimitUnit.WorkingDay), null, null),
        Steps = [],
        SpecialProcedures = [],
        Fee = new(false, []),
        Materials = [],
        Result = new("", "", "", null, []),
        ServiceObjects = [],
        PersonTopics = [],
        LegalTopics = [],
        OnlineDepth = [],
        VisitCount = 1,
        Channels = new(true, false, false, false, false, false, false, false),
        CrossRegionScope = "",
        CrossRegionModes = [],
        CommitmentBased = false,
        VillageHandling = false,
        Form = new([]),
        Questions = [],
        Faqs = [],
        SourceTag = "",
    };
}
