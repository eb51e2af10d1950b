using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;

namespace GovService.UseCases.Tests.ServiceItems;

/// <summary>Any content that an item of the shipped catalogue's world may have in force, each property somewhere filled.</summary>
internal static class CatalogueStories
{
    private static readonly string[] Keys = ["a", "b", "c", "d", "e"];

    private static readonly Gen<string> AText = Gen.Elements(
        "一", "二/三；四", "㛃𠅤", "\"引号\"<&>", "行\n行\r\n行", " 前后空格 ", "=1+1", "@SUM(A1)", "+86", "-1", "\t跳格", "\\n", "[]",
        "_x000D_", "\u0001", "是", "null", "0055", "1e5", "2026-01-01");

    private static readonly Gen<string?> AMaybe = Gen.Frequency((1, Gen.Constant<string?>(null)), (3, AText.Select(t => (string?)t)));

    private static readonly Gen<bool> AFlag = Gen.Elements(true, false);

    private static readonly Gen<TimeLimit> ALimit =
        from unit in Gen.Elements(Enum.GetValues<LimitUnit>())
        from value in Gen.Choose(0, 40)
        select new TimeLimit(value == 0 ? null : value / 2m, unit);

    private static readonly Gen<StatedLimit> AStatedLimit =
        from limit in ALimit
        from note in AMaybe
        from basis in AMaybe
        select new StatedLimit(limit, note, basis);

    private static readonly Gen<LegalBasis> ALegalBasis =
        from law in AText
        from number in AMaybe
        from article in AMaybe
        from gist in AMaybe
        from verified in AFlag
        select new LegalBasis(law, number, article, gist ?? "", verified);

    private static readonly Gen<HandlingStep> AStep =
        from id in Gen.Elements("", "s1", "s2")
        from name in AText
        from limit in ALimit
        from counted in AFlag
        from output in AMaybe
        from standard in AMaybe
        select new HandlingStep(name, "窗口", limit, counted, output, standard) { Id = id.Length == 0 ? null : id };

    private static readonly Gen<SpecialProcedure> AProcedure =
        from name in AText
        from type in Gen.Elements("1", "2")
        from limit in Gen.Frequency((1, Gen.Constant<TimeLimit?>(null)), (1, ALimit.Select(l => (TimeLimit?)l)))
        from basis in AMaybe
        select new SpecialProcedure(name, type, limit, basis);

    private static readonly Gen<FeeItem> AFeeItem =
        from name in AText
        from relief in AFlag
        from note in AMaybe
        select new FeeItem(name, "每件 10 元", "价费字〔1992〕240号", relief, note);

    private static readonly Gen<SituationQuestion> AQuestion =
        from text in AText
        from options in AText.ListOf().Resize(3)
        from derived in AFlag
        select new SituationQuestion("", text, [.. options], derived);

    private static readonly Gen<Faq> AFaq = from q in AText from a in AText select new Faq(q, a);

    private static readonly Gen<TableColumn> AColumn =
        from label in AText
        from type in Gen.Elements(FieldType.Text, FieldType.Money, FieldType.Date)
        from required in AFlag
        select new TableColumn("", label, type, required);

    public static readonly Gen<ServiceItemContent> AContent =
        from questions in Keyed(AQuestion, (question, key) => question with { Key = $"q_{key}" })
        from fields in Keyed(AField(questions), (field, key) => field with { Key = $"f_{key}" })
        from materials in Keyed(AMaterial(questions, fields), (material, key) => material with { Id = key.Length == 1 ? key : "7" })
        from texts in AText.ListOf().Resize(4)
        from more in AText.ListOf().Resize(2)
        from note in AMaybe
        from legalBases in ALegalBasis.ListOf().Resize(3)
        from legal in AStatedLimit
        from promised in AStatedLimit
        from correction in ALimit
        from steps in AStep.ListOf().Resize(4)
        from procedures in AProcedure.ListOf().Resize(2)
        from fees in AFeeItem.ListOf().Resize(2)
        from faqs in AFaq.ListOf().Resize(2)
        from delivery in Gen.Elements(Enum.GetValues<DeliveryMethod>()).ListOf().Resize(3)
        from isRare in AFlag
        select ReliefItem.Content with
        {
            Name = note ?? "临时救助",
            BasicCode = "000511777001",
            Aliases = [.. texts],
            AcceptanceConditions = [.. more],
            LegalBases = [.. legalBases],
            ProcessingType = isRare ? ProcessingType.Promised : ProcessingType.OnTheSpot,
            LegalLimit = legal,
            PromisedLimit = promised,
            CorrectionLimit = correction,
            Steps = [.. steps],
            SpecialProcedures = [.. procedures],
            Fee = new(fees.Count > 0, [.. fees]),
            Materials = materials,
            Result = new("确认书", "Notice", "ID_CARD", note, [.. delivery]),
            PersonTopics = isRare ? ["065", "085"] : [],
            OnlineDepth = isRare ? ["1", "6"] : [],
            VisitCount = texts.Count,
            VisitReason = note,
            Channels = new(isRare, !isRare, isRare, !isRare, isRare, !isRare, isRare, !isRare),
            CrossRegionScope = "0",
            AutomaticApproval = isRare ? new(true, [.. texts], "转人工") : null,
            NoApplication = isRare ? new("PolicyFindsPerson", note, null) : null,
            Form = new FormSchema([.. fields]),
            Questions = questions,
            Faqs = [.. faqs],
            AcceptingBody = note,
            LocalNote = note,
            HandlingNote = note,
            SourceTag = note ?? "",
            LockedElements = isRare ? [.. texts] : null,
        };

    private static Gen<FormField> AField(IReadOnlyList<SituationQuestion> questions) =>
        from label in AText
        from type in Gen.Elements(Enum.GetValues<FieldType>())
        from required in AFlag
        from options in AText.ListOf().Resize(3)
        from columns in Keyed(AColumn, (column, key) => column with { Key = $"c_{key}" })
        from prefill in Gen.Elements("", "account.name", "corp.uscc", "cert.ID_CARD.address")
        from element in Gen.Elements<string?>(null, "person.name", "~x@applicant")
        from hint in AMaybe
        from length in Gen.Choose(0, 3)
        from when in ACondition(questions.Select(q => q.Key))
        select new FormField("", label, type, required)
        {
            Options = [.. options],
            Columns = [.. columns],
            PrefillFrom = prefill.Length == 0 ? null : PrefillSource.Parse(prefill).Value,
            ElementId = element,
            Hint = hint ?? "",
            MaxLength = length == 0 ? null : length * 100,
            VisibleWhen = when,
        };

    private static Gen<Material> AMaterial(IReadOnlyList<SituationQuestion> questions, IReadOnlyList<FormField> fields) =>
        from name in AText
        from necessity in Gen.Elements(Enum.GetValues<Necessity>())
        from copies in Gen.Choose(0, 2)
        from note in AMaybe
        from text in AMaybe
        from when in ACondition(questions.Select(q => q.Key))
        from sources in ASource(fields).ListOf().Resize(3)
        select new Material
        {
            Id = "",
            RequirementId = "R@applicant",
            Name = name,
            Necessity = necessity,
            Kind = "1",
            Form = "3",
            SourceChannel = "10",
            OriginalCopies = copies,
            Photocopies = 2 - copies,
            IssuedBy = note,
            Note = note,
            NoExemptionReason = text,
            AppliesWhenText = text,
            AppliesWhen = when,
            Sources = [.. sources],
        };

    private static Gen<MaterialSource> ASource(IReadOnlyList<FormField> fields) => Gen.Elements<MaterialSource>(
    [
        new(MaterialSourceKind.Upload),
        new(MaterialSourceKind.SignedStatement),
        new(MaterialSourceKind.ElectronicCertificate, "ID_CARD"),
        new(MaterialSourceKind.DataQuery, "SOCIAL_INSURANCE_PAYMENT"),
        .. fields.Select(f => new MaterialSource(MaterialSourceKind.FormField, f.Key)),
    ]);

    private static Gen<Condition?> ACondition(IEnumerable<string> keys) => Gen.Elements<Condition?>(
    [
        null,
        Condition.Always,
        .. keys.SelectMany(key => new Condition[]
        {
            new Condition.EqualTo(key, "true"),
            new Condition.All([new Condition.Present(key), new Condition.Not(new Condition.OneOf(key, ["x", "行\n行"]))]),
            new Condition.Any([new Condition.Compare(key, Comparison.AtLeast, 2.5m)]),
        }),
    ]);

    private static Gen<IReadOnlyList<T>> Keyed<T>(Gen<T> member, Func<T, string, T> name) =>
        from keys in Gen.Shuffle(Keys)
        from members in member.ListOf().Resize(4)
        select (IReadOnlyList<T>)[.. members.Take(Keys.Length).Select((one, i) => name(one, keys[i]))];
}
