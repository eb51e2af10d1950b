using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;

namespace GovService.Domain.Tests.ServiceItems;

/// <summary>Any two contents of one item: what an editor may have made of it between two versions.</summary>
internal static class ContentStories
{
    private static readonly string[] Names = ["A", "B", "C", "D", "E", "~", "/", "甲/乙", "a~1b"];

    private static readonly Gen<TimeLimit> ALimit =
        from unit in Gen.Elements(Enum.GetValues<LimitUnit>())
        from value in Gen.Choose(0, 40)
        select new TimeLimit(value == 0 ? null : value / 2m, unit);

    private static readonly Gen<string> AText = Gen.Elements("", "一", "二/三", "㛃𠅤", "\"引号\"", "行\n行");

    private static readonly Gen<Condition?> ACondition = Gen.Elements<Condition?>(
        null,
        Condition.Always,
        new Condition.EqualTo("A", "true"),
        new Condition.All([new Condition.Present("B"), new Condition.Not(new Condition.OneOf("C", ["x", "y"]))]));

    private static readonly Gen<MaterialSource> ASource =
        from kind in Gen.Elements(Enum.GetValues<MaterialSourceKind>())
        from reference in Gen.Elements("", "ID_CARD", "HUKOU_BOOK")
        select new MaterialSource(kind, reference);

    private static readonly Gen<HandlingStep> AStep =
        from id in Gen.Elements("", "s1", "s2", "s3")
        from name in Gen.Elements(Names)
        from limit in ALimit
        from counted in Gen.Elements(true, false)
        select new HandlingStep(name, "窗口", limit, counted, null, null) { Id = id.Length == 0 ? null : id };

    public static readonly Gen<ServiceItemContent> AContent =
        from promised in ALimit
        from visits in Gen.Choose(0, 2)
        from texts in Gen.Elements(Names).ListOf()
        from note in AText
        from materials in Members(AMaterial)
        from fields in Members(AField)
        from steps in AStep.ListOf().Resize(4)
        from delivery in Gen.Elements(Enum.GetValues<DeliveryMethod>()).ListOf().Resize(3)
        select ReliefItem.Content with
        {
            PromisedLimit = new(promised, note.Length == 0 ? null : note, null),
            VisitCount = visits,
            AcceptanceConditions = [.. texts],
            LocalNote = note.Length == 0 ? null : note,
            Materials = materials,
            Form = new FormSchema([.. fields]),
            Steps = [.. steps],
            Result = ReliefItem.Content.Result with { Delivery = [.. delivery] },
        };

    public static readonly Gen<(ServiceItemContent Before, ServiceItemContent After)> TwoContents =
        from before in AContent
        from after in AContent
        select (before, after);

    private static Gen<IReadOnlyList<T>> Members<T>(Func<string, Gen<T>> member) =>
        from names in Gen.Shuffle(Names)
        from count in Gen.Choose(0, Names.Length)
        from members in names.Take(count).Select(member).Aggregate(
            Gen.Constant<IReadOnlyList<T>>([]),
            (all, one) => from list in all from next in one select (IReadOnlyList<T>)[.. list, next])
        select members;

    private static Gen<Material> AMaterial(string id) =>
        from name in Gen.Elements("收入证明", "支出证明")
        from necessity in Gen.Elements(Enum.GetValues<Necessity>())
        from when in ACondition
        from sources in ASource.ListOf().Resize(4)
        select new Material
        {
            Id = id,
            RequirementId = "R",
            Name = name,
            Necessity = necessity,
            Kind = "1",
            Form = "3",
            SourceChannel = "10",
            AppliesWhen = when,
            Sources = [.. sources],
        };

    private static Gen<FormField> AField(string key) =>
        from label in Gen.Elements("家庭月收入", "家庭人均月收入")
        from type in Gen.Elements(FieldType.Money, FieldType.Select, FieldType.Text)
        from required in Gen.Elements(true, false)
        from options in Gen.Elements(Names).ListOf().Resize(3)
        from when in ACondition
        select new FormField(key, label, type, required) { Options = [.. options], VisibleWhen = when };
}
