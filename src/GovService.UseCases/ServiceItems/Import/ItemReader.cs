using System.Globalization;
using GovService.Domain.Calendars;
using GovService.Domain.Certificates;
using GovService.Domain.Forms;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>Reads one service item of a file into the content of a version.</summary>
internal sealed class ItemReader(KnownReferences known, CatalogueDerivations derivations)
{
    private const decimal LongestLimit = 10_000;
    private const int MostVisits = 100;

    private static readonly TimeLimit NoLimit = new(null, LimitUnit.WorkingDay);
    private static readonly DepartmentRow NoDepartment = new("", "", "", "", "", false);

    public ItemRow Read(Entry entry)
    {
        if (known.ItemsBySlug.TryGetValue(ServiceItem.SlugOf(entry.Id), out var other) && other != entry.Id)
            entry.Report("id", ImportErrors.Duplicate, other);
        var department = Department(entry);
        var questions = new QuestionReader(derivations, entry);
        var serviceObjects = entry.Codes("serviceObjects", known.Codes("serviceObject"));
        var holder = HolderOf(serviceObjects);
        var fields = new FieldReader(known, derivations, entry.Id, holder).Read(entry, questions);
        var materials = new MaterialReader(known, derivations, entry.Id, fields).Read(entry, questions);
        var content = new ServiceItemContent
        {
            Name = entry.Text("name"),
            Aliases = entry.Texts("aliases"),
            ItemType = entry.Code("itemType", known.Codes("itemType")),
            AuthorityLevel = entry.Code("authorityLevel", known.Codes("authorityLevel")),
            BasicCode = entry.Text("basicCode"),
            BasicCodeVerified = entry.Flag("basicCodeVerified"),
            RegionScope = entry.Text("regionScope"),
            LegalBases = [.. entry.Entries("legalBasis").Select(LegalBasisOf)],
            AcceptanceConditions = entry.Texts("acceptConditions"),
            ProcessingType = ProcessingTypeOf(entry),
            LegalLimit = StatedLimitOf(entry.Part("legalLimit")),
            PromisedLimit = StatedLimitOf(entry.Part("promisedLimit")),
            CorrectionLimit = entry.OptionalPart("correctionLimit") is { } limit ? LimitOf(limit) : NoLimit,
            Steps = [.. entry.Entries("steps").Select(StepOf)],
            SpecialProcedures = [.. entry.Entries("specialProcedures").Select(SpecialProcedureOf)],
            Fee = FeeOf(entry.Part("fee")),
            Materials = materials,
            Result = ResultOf(entry.Part("result"), entry, department, holder),
            ServiceObjects = serviceObjects,
            PersonTopics = entry.OptionalPart("themes")?.Codes("natural", known.Codes("naturalTheme")) ?? [],
            LegalTopics = entry.OptionalPart("themes")?.Codes("legal", known.Codes("legalTheme")) ?? [],
            OnlineDepth = entry.Codes("onlineDepth", known.Codes("onlineDepth")),
            VisitCount = entry.Count("visits", MostVisits),
            VisitReason = entry.OptionalLongText("visitReason"),
            Channels = ChannelsOf(entry.Part("channels")),
            CrossRegionScope = entry.Code("crossRegionScope", known.Codes("crossRegionScope")),
            CrossRegionModes = entry.Codes("crossRegionModes", known.Codes("crossRegionMode")),
            CommitmentBased = entry.Flag("commitmentBased"),
            AutomaticApproval = entry.OptionalPart("autoApproval") is { } approval ? AutomaticApprovalOf(approval) : null,
            NoApplication = entry.OptionalPart("noApplication") is { } benefit ? BenefitOf(benefit) : null,
            VillageHandling = entry.Flag("villageHandling"),
            Form = new FormSchema([.. fields]),
            Questions = questions.All,
            Faqs = [.. entry.Entries("faq").Select(f => new Faq(f.LongTextOf("q"), f.LongTextOf("a")))],
            AcceptingBody = entry.OptionalText("acceptingBody"),
            LocalNote = entry.OptionalLongText("localNote"),
            HandlingNote = entry.OptionalLongText("handlingNote"),
            SourceTag = entry.OptionalText("sourceTag") ?? "",
            LockedElements = entry.Has("lockedElements") ? [.. entry.Texts("lockedElements")] : null,
        };
        var code = CodeOf(entry, department, content);
        return new(entry.Id, department, code, content, BaseOf(entry), StateOf(entry), entry.OptionalText("stateReason", ServiceItem.MaxStateReason));
    }

    /// <summary>上级事项: stands above the items that follow it, and stays what it was.</summary>
    private string? BaseOf(Entry entry)
    {
        var baseId = entry.OptionalText("baseId");
        var isKnown = known.Items.TryGetValue(entry.Id, out var stored);
        if (baseId is not null && (baseId == entry.Id || !known.Items.ContainsKey(baseId)))
            entry.Report("baseId", ImportErrors.ReferenceUnknown, baseId);
        else if (baseId is not null && isKnown && baseId != stored)
            entry.Report("baseId", ImportErrors.BaseDiffers, stored ?? "");
        known.Items[entry.Id] = isKnown ? stored : baseId;
        known.ItemsBySlug[ServiceItem.SlugOf(entry.Id)] = entry.Id;
        return baseId;
    }

    private static ItemState? StateOf(Entry entry)
    {
        if (!entry.Has("state")) return null;

        var state = entry.Choice("state", ItemState.InForce);
        if (state != ItemState.InForce && !entry.Has("stateReason")) entry.Report("stateReason", ImportErrors.Missing, "");
        return state;
    }

    private DepartmentRow Department(Entry entry)
    {
        var id = entry.Text("departmentId");
        if (known.Departments.TryGetValue(id, out var department)) return department;

        if (id.Length > 0) entry.Report("departmentId", ImportErrors.ReferenceUnknown, id);
        return NoDepartment;
    }

    /// <summary>实施编码: made of its three parts; where the file states it as well, both must agree.</summary>
    private string CodeOf(Entry entry, DepartmentRow department, ServiceItemContent content)
    {
        var authority = UnifiedSocialCreditCode.Parse(department.CreditCode);
        if (!authority.Succeeded || !int.TryParse(content.AuthorityLevel, CultureInfo.InvariantCulture, out var level)) return "";

        var code = ImplementationCode.Create(authority.Value, level, content.BasicCode);
        if (!code.Succeeded)
        {
            entry.Report("basicCode", ImportErrors.BasicCodeInvalid, content.BasicCode);
            return "";
        }

        var stated = entry.OptionalText("sampleImplementationCode");
        if (stated is not null && stated != code.Value.Value)
            entry.Report("sampleImplementationCode", ImportErrors.ImplementationCodeDiffers, stated);
        if (known.ItemsByCode.TryGetValue(code.Value.Value, out var other) && other != entry.Id)
            entry.Report("basicCode", ImportErrors.ImplementationCodeTaken, other);
        known.ItemsByCode[code.Value.Value] = entry.Id;
        return code.Value.Value;
    }

    private static LegalBasis LegalBasisOf(Entry entry) => new(
        entry.Text("law"),
        entry.OptionalText("docNo"),
        entry.OptionalText("article"),
        entry.OptionalLongText("gist") ?? "",
        entry.Flag("verifiedText"));

    private ProcessingType ProcessingTypeOf(Entry entry)
    {
        var code = entry.Code("caseType", known.Codes("caseType"));
        if (int.TryParse(code, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((ProcessingType)number))
            return (ProcessingType)number;

        if (known.Codes("caseType").Contains(code, StringComparer.Ordinal)) entry.Report("caseType", ImportErrors.CodeUnknown, code);
        return ProcessingType.Promised;
    }

    private static StatedLimit StatedLimitOf(Entry entry) =>
        new(LimitOf(entry), entry.OptionalLongText("note"), entry.OptionalText("basis"));

    private static TimeLimit LimitOf(Entry entry) =>
        new(entry.OptionalDecimal("value", LongestLimit), entry.Choice("unit", LimitUnit.WorkingDay));

    private static HandlingStep StepOf(Entry entry) => new(
        entry.Text("name"),
        entry.Text("actor"),
        LimitOf(entry.Part("limit")),
        entry.Flag("countedInLimit"),
        entry.OptionalText("output"),
        entry.OptionalLongText("standard"))
    {
        Id = entry.OptionalText("id"),
    };

    private SpecialProcedure SpecialProcedureOf(Entry entry) => new(
        entry.Text("name"),
        entry.Code("specialType", known.Codes("specialProcedureType")),
        entry.OptionalPart("typicalLimit") is { } limit ? LimitOf(limit) : null,
        entry.OptionalText("basis"));

    private static Fee FeeOf(Entry entry) => new(
        entry.Flag("charged"),
        [
            .. entry.Entries("items").Select(item => new FeeItem(
                item.Text("name"),
                item.LongTextOf("standard"),
                item.LongTextOf("basis"),
                item.Flag("reliefAllowed"),
                item.OptionalLongText("reliefNote"))),
        ]);

    private ApprovalResult ResultOf(Entry entry, Entry item, DepartmentRow department, HolderKind holder)
    {
        var name = entry.Text("name");
        var type = entry.OptionalText("certTypeId");
        if (type is null)
            type = derivations.ResultCertificateType(item.Id, name, department, holder, known);
        else if (!known.CertificateTypes.ContainsKey(type))
            entry.Report("certTypeId", ImportErrors.ReferenceUnknown, type);

        return new(
            name,
            entry.Code("resultType", known.Codes("resultType")),
            type,
            entry.OptionalText("validity"),
            entry.Choices<DeliveryMethod>("delivery"));
    }

    private static Channels ChannelsOf(Entry entry) => new(
        entry.Flag("window"),
        entry.Flag("onlinePc"),
        entry.Flag("mobile"),
        entry.Flag("selfServiceTerminal"),
        entry.Flag("appointment"),
        entry.Flag("expressDelivery"),
        entry.Flag("onlinePayment"),
        entry.Flag("hall"));

    private static AutomaticApproval AutomaticApprovalOf(Entry entry) =>
        new(entry.Flag("eligible"), entry.Texts("rules"), entry.Text("onFail"));

    private static NoApplicationBenefit BenefitOf(Entry entry) =>
        new(entry.Text("mode"), entry.OptionalLongText("trigger"), entry.OptionalLongText("note"));

    private static HolderKind HolderOf(IReadOnlyList<string> serviceObjects)
    {
        var persons = serviceObjects.Contains("1", StringComparer.Ordinal); // 自然人, reference table A.4
        var firms = serviceObjects.Any(o => o != "1");
        return persons && firms ? HolderKind.Any : persons ? HolderKind.Person : HolderKind.LegalPerson;
    }
}
