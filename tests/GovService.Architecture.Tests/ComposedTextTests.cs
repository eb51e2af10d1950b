using System.Text.RegularExpressions;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Applications;
using GovService.UseCases.Certificates;
using GovService.UseCases.Materials;
using GovService.UseCases.ServiceItems.Facets;
using GovService.Web.Components.Applications;
using GovService.Web.Components.Catalog.Conditions;
using GovService.Web.Components.Catalog.Difference;

namespace GovService.Architecture.Tests;

/// <summary>Keys that a page puts together from a prefix and a name: whatever the name may be, there is a text.</summary>
public sealed partial class ComposedTextTests
{
    /// <summary>What people do at the desk; the applicant's, the system's and the queues' own acts are no choice there.</summary>
    private static readonly string[] AtTheDesk =
    [
        .. from action in Enum.GetValues<ApplicationAction>()
           where !ApplicationLifecycle.IsHandling(action)
               && ApplicationLifecycle.RoleFor(action, ApplicationStatus.Submitted) is not (Role.Applicant or Role.System)
           select action.ToString(),
    ];

    /// <summary>All names that may follow upon a prefix.</summary>
    private static readonly Dictionary<string, string[]> NamesAfter = new(StringComparer.Ordinal)
    {
        ["Answer."] = ["Yes", "No"],
        ["Acted."] = [nameof(RevisionAction.Approve), nameof(RevisionAction.Return)],
        ["Applicant.Code."] = AllBut<Audience>(),
        ["Applicant.Name."] = AllBut<Audience>(),
        ["Audit.Flaw."] =
        [
            "column_differs", "hash_wrong", "chain_broken", "row_missing", "head_differs", "seal_wrong", "seal_differs",
            "signature_wrong",
        ],
        ["Button."] = AtTheDesk,
        ["Check.Materials."] = AllBut(SlotState.Empty),
        ["Choice."] =
        [
            "Grant", "ProposeRefusal", "CountersignRefusal", "OverturnRefusal", "ApproveSecondCorrection",
            "StartSpecialProcedure", "Terminate", "HandOver", "EndSpecialProcedure", "CorrectResult",
        ],
        ["CorrectionReason."] = [.. CorrectionPoint.ReasonCodes],
        ["Delivery.Hint."] = AllBut(DeliveryMethod.SMS), // what is only told is delivered electronically
        ["Done."] = AtTheDesk,
        ["Draft.Step."] = AllBut<ApplyStep>(),
        ["Effect."] =
            ["Sooner", "Later", "MaterialAdded", "MaterialRemoved", "Exempt", "FieldAdded", "FieldRemoved", "FieldMeaning"],
        ["Element."] = [.. ElementKeys.All],
        ["Facet."] = AllBut<FacetKind>(),
        ["Failed."] = [.. FailedReasons.All],
        ["Filters.Audience."] = ["person", "enterprise"],
        ["Group."] = AllBut<GroupMode>(),
        ["GuideQuestions."] = ["true", "false"],
        ["Hint."] = AtTheDesk,
        ["Kind."] = AllBut<ChangeKind>(),
        ["Limit."] = AllBut<LimitUnit>(),
        ["Materials.By."] = ["Generated", "Signed", "Filled"],
        ["Materials.State."] = AllBut<SlotState>(),
        ["Mine.Holder."] = AllBut<ApplicationHolder>(),
        // What the applicant has to do, and what is still weighed, is said in other words.
        ["Mine.Now."] = AllBut(
            ApplicationStatus.CorrectionRequired, ApplicationStatus.PreReviewReturned, ApplicationStatus.AwaitingDecision,
            ApplicationStatus.RefusalProposed),
        ["Mine.Refused."] = AllBut(RefusalKind.Return), // a return refuses nothing
        ["Mine.Source."] = AllBut<MaterialSourceKind>(),
        ["Newer.Added."] = ["q", "f", "m"],
        ["Newer.Dropped."] = ["q", "f", "m"],
        ["Newer.Lead."] = AllBut(DraftPolicy.Keep), // of that nobody is told
        ["Progress.Next."] = AllBut(ApplicationStatus.AwaitingDecision, ApplicationStatus.RefusalProposed),
        ["Reason."] = [nameof(RevisionAction.Return), nameof(RevisionAction.Discard)],
        ["Receipt.Basis."] = [FetchMaterials.Basis, CommitToMaterial.Basis],
        ["Request."] = ["ApproveSecondCorrection", "StartSpecialProcedure", "Extend", "Terminate", "CorrectResult"],
        ["Services.Title."] = ["all", "person", "enterprise"],
        ["SiteKind."] =
            ["Hall", "SelfService24h", "MallStation", "DepartmentOffice", "TownHall", "CommunityPoint"],
        ["Source."] = AllBut<PrefillKind>(),
        ["Step."] = ["Done", "Wait"],
        ["Summary."] =
            ["Materials.Added", "Materials.Removed", "Form.Added", "Form.Removed"],
        ["Test."] = AllBut<LineTest>(),
        ["TrustLevel."] = AllBut<TrustLevel>(),
        ["Uncounted."] = AllBut<UncountedReason>(),
        ["Verdict."] = AllBut<Verdict>(),
        ["Verify.Standing."] = AllBut<CertificateStanding>(),
        ["VerifyDocument.Says."] = ["Registered", "Unchanged", "Changed"],
        ["Way."] = AllBut<MaterialSourceKind>(),
        ["WayTag."] = AllBut<MaterialSourceKind>(),
        ["Weekday."] = AllBut<DayOfWeek>(),
        ["Word."] = AllBut<LineTest>(),
    };

    /// <summary>Where two pages share a prefix, or where a text is shown only if there is one.</summary>
    private static readonly Dictionary<string, string[]> NamesInFile = new(StringComparer.Ordinal)
    {
        ["Attribute. in PrefillWords.cs"] = [],
        ["Hint. in ElementField.razor"] = [],
        ["Section. in Guide.razor"] =
            ["who", "materials", "steps", "limits", "fee", "places", "basis", "faq", "remedies"],
        ["Section. in SchemaForm.razor"] = ["Applicant", "Content"],
    };

    private static readonly string[] RefusalParts = ["Title", "Lead"];

    [Fact]
    public void Every_prefix_says_which_names_may_follow() =>
        Uses().ShouldAll(use => NamesOf(use) is not null, use => $"{use.Path}: which names follow upon {use.Prefix}?");

    [Fact]
    public void Every_composed_key_has_a_text() =>
        (from use in Uses()
         from name in NamesOf(use) ?? []
         select use with { Prefix = use.Prefix + name })
        .ShouldAll(use => Texts.In(use.Resource).Has(use.Prefix), use => $"{use.Path}: {use.Resource} lacks {use.Prefix}");

    [Fact]
    public void Every_refusal_has_its_title_and_its_sentence() =>
        (from file in SourceTree.Sources
         from use in Refusal().Matches(file.Text)
         from part in RefusalParts
         select $"{use.Groups["key"].Value}.{part}")
        .ShouldAll(Texts.In("ShellText").Has, key => $"ShellText lacks {key}");

    private static IEnumerable<Use> Uses() =>
        from file in SourceTree.Sources
        from localizer in TextTests.Localizers(file)
        from use in Regex.Matches(
            file.Text, $$"""\b{{localizer.Name}}\[(\$"(?<prefix>[\w.]+\.)\{|"(?<prefix>[\w.]+\.)" \+)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        select new Use(file.Path, localizer.Resource, use.Groups["prefix"].Value);

    private static string[]? NamesOf(Use use) =>
        NamesInFile.GetValueOrDefault($"{use.Prefix} in {Path.GetFileName(use.Path)}") ?? NamesAfter.GetValueOrDefault(use.Prefix);

    private static string[] AllBut<TEnum>(params TEnum[] never) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Except(never).Select(name => name.ToString())];

    [GeneratedRegex("""<Refusal Key="(?<key>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refusal();

    private sealed record Use(string Path, string Resource, string Prefix);
}
