using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.Documents;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Documents;

/// <summary>文书所涉: the application with everything that its documents speak of.</summary>
internal sealed record DocumentMatter(
    Application Application,
    ServiceItemContent Item,
    DepartmentEntry Department,
    CatalogueReference Reference,
    WorkingCalendar Calendar)
{
    public IssuingAuthority Authority => new(this);

    /// <summary>The clocks as this act left them; what came later is not this document's to tell.</summary>
    public ClockLedger ClocksAfter(TimelineEntry act) => new(
        [.. Application.Timeline.Where(e => e.Sequence <= act.Sequence).Select(e => e.Clock).OfType<ClockChange>()],
        Application.Terms,
        Calendar);

    /// <summary>更正 that this act decided; null for all other acts.</summary>
    public ResultCorrection? CorrectedBy(TimelineEntry act) =>
        Application.ResultCorrections.FirstOrDefault(c => c.Sequence == act.Sequence);

    public TimelineEntry? Last(params ReadOnlySpan<ApplicationAction> actions)
    {
        for (var i = Application.Timeline.Count - 1; i >= 0; i--)
            if (actions.Contains(Application.Timeline[i].Action)) return Application.Timeline[i];
        return null;
    }
}

/// <summary>出具机关: its mark, its name, and who reviews what it decides.</summary>
internal sealed class IssuingAuthority(DocumentMatter matter)
{
    private static DocumentTemplates Templates => DocumentTemplates.Shipped;

    private AuthorityWords? Words => Templates.Authorities.GetValueOrDefault(matter.Department.CatalogueId);

    /// <summary>机关代字; where none is kept, the organisation's part of the credit code, which is nobody else's.</summary>
    private string Mark => Words?.Mark ?? matter.Department.CreditCode[8..17];

    /// <summary>复议机关: the government of the region at county level or above (行政复议法 art. 24), or as the content says.</summary>
    public string ReviewBody => Words?.Review ?? Named("remedy.review", Region());

    /// <summary>The court of the county; where the authority is the city's, several may have jurisdiction.</summary>
    public string Court => Words?.Court
        ?? (Region() is { Level: "City" } ? Templates.Word("remedy.anycourt") : Named("remedy.court", Region()));

    public string PrefixOf(DocumentType type) =>
        $"{Mark}{Templates.Word($"mark.{matter.Item.DecisionKind}")}{Templates.For(type).Mark}";

    public DocumentAuthority OnPaper(Application application) => new(
        matter.Department.Name, PersonalData.NameOf(application.Applicant.Kind, application.Applicant.Name));

    private RegionEntry? Region() =>
        matter.Reference.Regions.GetValueOrDefault(Regions.DistrictOf(matter.Department.RegionCode));

    private string Named(string word, RegionEntry? region)
    {
        if (region is null) return Templates.Word("remedy.anyreview");

        var above = region is { Level: "County", ParentCode: { } parent }
            ? matter.Reference.Regions.GetValueOrDefault(parent)?.Name
            : null;
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Templates.Word(word), above + region.Name);
    }
}
