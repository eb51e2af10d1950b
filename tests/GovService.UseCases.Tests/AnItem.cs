using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Departments;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.TestKit;

namespace GovService.UseCases.Tests;

/// <summary>A service item made for a test, with the materials and fields that the test is about.</summary>
internal sealed class AnItem
{
    private static int _items;

    private readonly List<Material> _materials = [];
    private readonly List<FormField> _fields = [];
    private readonly List<SituationQuestion> _questions = [];
    private IReadOnlyList<DeliveryMethod> _delivery = [DeliveryMethod.Electronic];

    public AnItem Needing(string id, params IReadOnlyList<MaterialSource> sources) => Needing(id, appliesWhen: null, sources);

    public AnItem Needing(string id, Condition? appliesWhen, params IReadOnlyList<MaterialSource> sources)
    {
        _materials.Add(new Material
        {
            Id = id,
            RequirementId = id,
            Name = $"材料 {id}",
            Necessity = Necessity.Required,
            Kind = "1",
            Form = "3",
            SourceChannel = "10",
            AppliesWhen = appliesWhen,
            Sources = [.. sources, new MaterialSource(MaterialSourceKind.Upload)],
        });
        return this;
    }

    /// <summary>The material named last may follow later.</summary>
    public AnItem AllowingLater()
    {
        _materials[^1] = _materials[^1] with { Necessity = Necessity.Deferrable };
        return this;
    }

    public AnItem DeliveredBy(IReadOnlyList<DeliveryMethod> methods)
    {
        _delivery = methods;
        return this;
    }

    public AnItem AskingFor(string key, FieldType type = FieldType.Text, bool required = true)
    {
        _fields.Add(new FormField(key, $"字段 {key}", type, required));
        return this;
    }

    public AnItem AskingWhether(string key)
    {
        _questions.Add(new SituationQuestion(key, $"是否 {key}", Options: []));
        return this;
    }

    /// <summary>The root and its first version, ready to be stored in this order.</summary>
    public (ServiceItem Item, ServiceItemVersion Version) Published(DepartmentId department)
    {
        var number = Interlocked.Increment(ref _items);
        var at = new FakeClock().GetUtcNow();
        var item = ServiceItem.Register($"TEST_ITEM_{number}", at);
        item.AssignTo(department, $"11341103XN0010018M40005{number:00000000}", "341103000000");
        return (item, item.Publish(Content(), $"{number:x64}", DraftPolicy.Keep, at)!);
    }

    /// <summary>What its version says, or what its next one is to say.</summary>
    public ServiceItemContent Content() => new()
    {
        Name = "测试事项",
        Aliases = [],
        ItemType = "01",
        AuthorityLevel = "4",
        BasicCode = "000511001000",
        BasicCodeVerified = false,
        RegionScope = "",
        LegalBases = [],
        AcceptanceConditions = [],
        ProcessingType = ProcessingType.Promised,
        LegalLimit = new StatedLimit(new TimeLimit(20, LimitUnit.WorkingDay), null, null),
        PromisedLimit = new StatedLimit(new TimeLimit(10, LimitUnit.WorkingDay), null, null),
        Steps = [],
        SpecialProcedures = [],
        Fee = new Fee(false, []),
        Materials = _materials,
        Result = new ApprovalResult("结果", "10", "TEST_CERT", null, _delivery),
        ServiceObjects = ["1", "2"],
        PersonTopics = [],
        LegalTopics = [],
        OnlineDepth = [],
        VisitCount = 0,
        Channels = new Channels(true, true, true, false, false, false, false, false),
        CrossRegionScope = "",
        CrossRegionModes = [],
        CommitmentBased = false,
        VillageHandling = false,
        Form = new FormSchema([.. _fields]),
        Questions = _questions,
        Faqs = [],
        SourceTag = "test",
    };
}
