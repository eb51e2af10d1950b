using System.Globalization;
using GovService.Domain.Conditions;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems;

/// <summary>Turns a published item into its guide: codes into words, references into names.</summary>
internal sealed class ServiceGuideWriter(PublishedItem item, CatalogueReference reference)
{
    private ServiceItemContent Content => item.Content;

    public ServiceGuide Write(IReadOnlyDictionary<string, string> answers)
    {
        var accepted = Content.Questions
            .Where(q => answers.TryGetValue(q.Key, out var answer) && q.Accepts(answer))
            .ToDictionary(q => q.Key, q => answers[q.Key], StringComparer.Ordinal);
        return new()
        {
            Code = item.Code,
            Slug = item.Slug,
            Name = Content.Name,
            Aliases = Content.Aliases,
            BasicCode = Content.BasicCode,
            BasicCodeVerified = Content.BasicCodeVerified,
            Department = Department(),
            ItemType = Coded(CodeSetNames.ItemType, Content.ItemType),
            AuthorityLevel = Coded(CodeSetNames.AuthorityLevel, Content.AuthorityLevel),
            RegionCode = item.DistrictCode,
            RegionName = RegionName(),
            LegalBases = Content.LegalBases,
            Version = item.VersionNumber,
            PublishedAt = item.PublishedAt,
            State = item.State,
            StateReason = item.StateReason,
            ProcessingType = Coded(CodeSetNames.ProcessingType, Number((int)Content.ProcessingType)),
            ServiceObjects = Coded(CodeSetNames.ServiceObject, Content.ServiceObjects),
            Topics =
            [
                .. Coded(CodeSetNames.ThemesOf(Audience.Person), Content.PersonTopics),
                .. Coded(CodeSetNames.ThemesOf(Audience.LegalPerson), Content.LegalTopics),
            ],
            AcceptanceConditions = Content.AcceptanceConditions,
            LegalLimit = Content.LegalLimit,
            PromisedLimit = Content.PromisedLimit,
            Steps = Content.Steps,
            SpecialProcedures = [.. Content.SpecialProcedures.Select(Special)],
            Fee = Content.Fee,
            Result = Result(),
            CommitmentBased = Content.CommitmentBased,
            AutomaticApproval = Content.AutomaticApproval,
            NoApplication = Content.NoApplication,
            Faqs = Content.Faqs,
            LocalNote = Content.LocalNote,
            HandlingNote = Content.HandlingNote,
            Online = Content.IsOnline,
            OnlineDepth = Coded(CodeSetNames.OnlineDepth, Content.OnlineDepth),
            VisitCount = Content.VisitCount,
            VisitReason = Content.VisitReason,
            Channels = Content.Channels,
            CrossRegionScope = Coded(CodeSetNames.CrossRegionScope, Content.CrossRegionScope),
            CrossRegionModes = Coded(CodeSetNames.CrossRegionMode, Content.CrossRegionModes),
            VillageHandling = Content.VillageHandling,
            AcceptingBody = Content.AcceptingBody,
            Sites = Sites(),
            Questions =
            [
                .. Content.Questions.Select(q => new GuideQuestion(q.Key, q.Text, q.Options, accepted.GetValueOrDefault(q.Key))),
            ],
            Materials = [.. MaterialChecklist.For(Content, Answers.Of(accepted)).Select(Material)],
        };
    }

    private GuideDepartment Department()
    {
        var department = reference.Departments[item.DepartmentId];
        return new(department.Name, department.CreditCode, department.CreditCodeIsSynthetic);
    }

    private string RegionName() => reference.Regions.GetValueOrDefault(item.DistrictCode)?.Name ?? item.DistrictCode;

    private GuideSpecialProcedure Special(SpecialProcedure procedure) => new(
        procedure.Name, Coded(CodeSetNames.SpecialProcedureType, procedure.Type), procedure.TypicalLimit, procedure.Basis);

    private GuideResult Result()
    {
        var result = Content.Result;
        var certificate = reference.CertificateTypes.GetValueOrDefault(result.CertificateTypeId);
        return new(
            result.Name,
            Coded(CodeSetNames.ResultType, result.ResultType),
            certificate?.Name,
            certificate?.TypeCode,
            certificate?.TypeCodeIsSynthetic ?? false,
            result.Validity,
            result.Delivery);
    }

    /// <summary>The places of the district that the item's channels lead to.</summary>
    private List<GuideSite> Sites() =>
    [
        .. from site in reference.Sites
           where Regions.DistrictOf(site.RegionCode) == Regions.DistrictOf(item.DistrictCode)
               && LeadsTo(site)
           orderby site.Address is null
           select new GuideSite(site.Name, site.Kind, site.Address, site.Hours, site.Phone),
    ];

    private bool LeadsTo(ServiceSiteEntry site) => site.Kind switch
    {
        SiteKinds.SelfService => Content.Channels.SelfServiceTerminal,
        SiteKinds.DepartmentOffice =>
            Content.Channels.Window && Department().Name.EndsWith(site.Name, StringComparison.Ordinal),
        _ => Content.Channels.Window,
    };

    private GuideMaterial Material(RequiredMaterial required)
    {
        var material = required.Material;
        return new(
            material.Id,
            material.Name,
            required.IsMandatory,
            required.DependsOnAnswer,
            material.IsExempt,
            material.NeedsUpload,
            Coded(CodeSetNames.Necessity, Number((int)material.Necessity)),
            Coded(CodeSetNames.MaterialKind, material.Kind),
            Coded(CodeSetNames.MaterialForm, material.Form),
            Coded(CodeSetNames.MaterialSource, material.SourceChannel),
            material.OriginalCopies,
            material.Photocopies,
            material.IssuedBy,
            material.Note,
            material.NoExemptionReason,
            material.AppliesWhenText,
            [.. material.Sources.Select(s => new GuideWay(s.Kind, NameOf(s)))]);
    }

    private string? NameOf(MaterialSource source) => source.Kind switch
    {
        MaterialSourceKind.ElectronicCertificate =>
            reference.CertificateTypes.GetValueOrDefault(source.Reference)?.Name ?? source.Reference,
        MaterialSourceKind.DataQuery => reference.DataResources.GetValueOrDefault(source.Reference) ?? source.Reference,
        MaterialSourceKind.FormField => Content.Form.Fields.FirstOrDefault(f => f.Key == source.Reference)?.Label,
        MaterialSourceKind.GeneratedForm or MaterialSourceKind.SignedStatement
            or MaterialSourceKind.Commitment or MaterialSourceKind.Upload => null,
    };

    private CodedText Coded(string codeSet, string code) => new(code, reference.Text(codeSet, code));

    private List<CodedText> Coded(string codeSet, IEnumerable<string> codes) => [.. codes.Select(code => Coded(codeSet, code))];

    private static string Number(int code) => code.ToString(CultureInfo.InvariantCulture);
}
