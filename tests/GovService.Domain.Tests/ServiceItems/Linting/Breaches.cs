using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;

namespace GovService.Domain.Tests.ServiceItems.Linting;

/// <summary>For every rule, an item that breaks this rule alone, and the element that is named.</summary>
internal static class Breaches
{
    private static readonly ServiceItemContent Clean = ALicence.Clean;

    public static readonly IReadOnlyDictionary<LintRule, (ServiceItemContent Content, string Element)> All =
        new Dictionary<LintRule, (ServiceItemContent, string)>
        {
            [LintRule.PromiseMissing] = (Clean with { PromisedLimit = new(new(null, LimitUnit.WorkingDay), null, null) }, "promisedLimit/limit"),
            [LintRule.PromiseBeyondLaw] = (Clean with { PromisedLimit = new(ALicence.Days(21), null, null) }, "promisedLimit/limit"),
            [LintRule.PromisePerhapsBeyondLaw] =
                (Clean with { LegalLimit = new(ALicence.NaturalDays(12), null, "某法第一条") }, "promisedLimit/limit"),
            [LintRule.StepsBeyondPromise] = (Clean with { Steps = [.. Clean.Steps, ALicence.Step("公告", 1)] }, "steps"),
            [LintRule.StepsPerhapsBeyondPromise] =
                (Clean with { Steps = [.. Clean.Steps, ALicence.Step("公告", ALicence.NaturalDays(0.5m))], PromisedLimit = new(ALicence.NaturalDays(12), null, null) }, "steps"),
            [LintRule.OnTheSpotTakesLong] = (Clean with { ProcessingType = ProcessingType.OnTheSpot }, "processingType"),
            [LintRule.InstantNotOnTheSpot] =
                (Clean with { PromisedLimit = new(new(0, LimitUnit.Instant), null, null), Steps = [.. Clean.Steps.Select(s => s with { CountedInLimit = false })] }, "processingType"),
            [LintRule.LegalLimitWithoutBasis] = (Clean with { LegalLimit = Clean.LegalLimit with { Basis = " " } }, "legalLimit/basis"),
            [LintRule.AudienceMissing] = (Clean with { ServiceObjects = [], PersonTopics = [], LegalTopics = [] }, "serviceObjects"),
            [LintRule.TopicWithoutAudience] = (Clean with { ServiceObjects = ["1"] }, "legalTopics"),
            [LintRule.AudienceWithoutTopic] = (Clean with { PersonTopics = [] }, "personTopics"),
            [LintRule.NoVisitWithoutChannel] = (Clean with { Channels = Clean.Channels with { OnlinePc = false, Mobile = false } }, "visitCount"),
            [LintRule.FullyOnlineWithVisit] = (Clean with { VisitCount = 1, VisitReason = "须本人到场" }, "visitCount"),
            [LintRule.VisitWithoutReason] = (Clean with { VisitCount = 1, OnlineDepth = ["1"] }, "visitReason"),
            [LintRule.OnlineWithoutForm] = (Clean with { Form = FormSchema.Empty }, "form/fields"),
            [LintRule.ChargeWithoutItems] = (Clean with { Fee = new(Charged: true, []) }, "fee/items"),
            [LintRule.FeeItemIncomplete] =
                (Clean with { Fee = new(Charged: true, [new("工本费", "10 元", "", ReliefAllowed: false, null)]) }, "fee/items/工本费"),
            [LintRule.ItemsWithoutCharge] =
                (Clean with { Fee = new(Charged: false, [new("工本费", "10 元", "某文件", ReliefAllowed: false, null)]) }, "fee/items"),
            [LintRule.PaymentWithoutCharge] = (Clean with { Channels = Clean.Channels with { OnlinePayment = true } }, "channels/onlinePayment"),
            [LintRule.CrossRegionContradicted] = (Clean with { CrossRegionScope = "2" }, "crossRegionModes"),
            [LintRule.DeliveryWithoutChannel] =
                (Clean with { Result = Clean.Result with { Delivery = [DeliveryMethod.Express] } }, "result/delivery"),
            [LintRule.LegalBasisMissing] = (Clean with { LegalBases = [] }, "legalBases"),
            [LintRule.LegalBasisIncomplete] = (Clean with { LegalBases = [Clean.LegalBases[0] with { Article = null }] }, "legalBases/开店管理条例 国务院令第1号 /article"),
            [LintRule.LegalTextUnverified] =
                (Clean with { LegalBases = [Clean.LegalBases[0] with { VerifiedText = false }] }, "legalBases/开店管理条例 国务院令第1号 第十条/verifiedText"),
            [LintRule.LicenceStepsFew] =
                (Clean with { Steps = [ALicence.Step("受理", 1), ALicence.Step("审查决定", 5), ALicence.Step("办结", 1), ALicence.Step("送达", 0)] }, "steps"),
            [LintRule.LicenceStageMissing] = (Clean with { Steps = [.. Clean.Steps.Skip(1), ALicence.Step("申请", 0)] }, "steps"),
            [LintRule.LicenceWithoutFaq] = (Clean with { Faqs = [] }, "faqs"),
            [LintRule.ResultTypeUnknown] = (Clean with { Result = Clean.Result with { CertificateTypeId = "NOTHING" } }, "result/certificateTypeId"),
            [LintRule.AutomaticApprovalWithoutRules] =
                (Clean with { AutomaticApproval = new(Eligible: true, [], "转人工") }, "automaticApproval/rules"),
            [LintRule.MaterialWithoutSource] = (ALicence.Needing(ALicence.Paper("平面图") with { Sources = [] }), "materials/3/sources"),
            [LintRule.SourceReferenceUnknown] = (ALicence.Needing(From(new(MaterialSourceKind.DataQuery, "NOTHING"), Upload)), "materials/3/sources/DataQuery NOTHING"),
            [LintRule.SourcesOutOfOrder] = (ALicence.Needing(From(Upload, new(MaterialSourceKind.DataQuery, "TAX_PAID"))), "materials/3/sources/DataQuery TAX_PAID"),
            [LintRule.SourceWithoutFallback] = (ALicence.Needing(From(new MaterialSource(MaterialSourceKind.DataQuery, "TAX_PAID"))), "materials/3/sources"),
            [LintRule.GovernmentPaperWithoutExemption] =
                (ALicence.Needing(ALicence.Paper("批准文件") with { SourceChannel = "20" }), "materials/3/noExemptionReason"),
            [LintRule.CertificateAskedAsPaper] = (ALicence.Needing(ALicence.Paper("居民身份证")), "materials/3/sources"),
            [LintRule.RequirementDuplicated] =
                (ALicence.Needing(ALicence.Paper("平面图") with { RequirementId = "LEASE" }), "materials/3/requirementId"),
            [LintRule.RequirementProvisional] =
                (ALicence.Needing(ALicence.Paper("平面图") with { RequirementId = "~平面图@applicant" }), "materials/3/requirementId"),
            [LintRule.ConditionalWithoutCondition] =
                (ALicence.Needing(ALicence.Paper("平面图") with { Necessity = Necessity.Conditional }), "materials/3/appliesWhen"),
            [LintRule.MaterialVague] = (ALicence.Needing(ALicence.Paper("法律法规规定的其他材料")), "materials/3/name"),
            [LintRule.MaterialTooGeneral] = (ALicence.Needing(ALicence.Paper("支出证明")), "materials/3/name"),
            [LintRule.IdDuplicated] = (ALicence.Needing(ALicence.Paper("平面图") with { Id = "2" }), "materials/2"),
            [LintRule.IdMalformed] = (Clean with { BasicCode = "12" }, "basicCode"),
            [LintRule.KeyAmbiguous] = (ALicence.Asking(new FormField("rents", "租用", FieldType.YesNo, Required: true)), "form/fields/rents"),
            [LintRule.ConditionKeyUnknown] = (When("""{"question":"nobodyAsks","op":"eq","value":true}"""), "materials/3/appliesWhen"),
            [LintRule.ConditionValueUnknown] = (Shown("""{"question":"trade","op":"eq","value":"养殖"}"""), "form/fields/more/visibleWhen"),
            [LintRule.ConditionNeverTrue] = (Shown("""{"question":"area","op":"lt","value":0}"""), "form/fields/more/visibleWhen"),
            [LintRule.RequiredFieldNeverShown] =
                (Shown("""{"all":[{"question":"trade","op":"eq","value":"餐饮"},{"question":"trade","op":"eq","value":"零售"}]}""", required: true), "form/fields/more/visibleWhen"),
            [LintRule.VisibilityCircle] = (Shown("""{"question":"more","op":"present"}"""), "form/fields/more/visibleWhen"),
            [LintRule.VisibilityLooksAhead] =
                (Clean with { Form = new FormSchema([ALicence.Area, ALicence.Kitchen, ALicence.Trade]) }, "form/fields/kitchen/visibleWhen"),
            [LintRule.QuestionUnused] = (Clean with { Questions = [.. Clean.Questions, new("second", "是否为第二家店？", [])] }, "questions/second"),
            [LintRule.QuestionDerived] = (Clean with { Questions = [Clean.Questions[0] with { IsDerived = true }] }, "questions/rents"),
            [LintRule.OptionsMissing] = (ALicence.Asking(new FormField("more", "类别", FieldType.Select, Required: true)), "form/fields/more/options"),
            [LintRule.OptionDuplicated] =
                (ALicence.Asking(ALicence.Trade with { Key = "more", Options = ["甲", "乙", "甲"] }), "form/fields/more/options/甲"),
            [LintRule.PrefillUnknown] =
                (ALicence.Asking(Text with { PrefillFrom = new(PrefillKind.Certificate, "NOTHING", "name") }), "form/fields/more/prefillFrom"),
            [LintRule.DataElementDuplicated] = (ALicence.Asking(Text with { ElementId = "name" }, Text with { Key = "again", ElementId = "name" }), "form/fields/again/elementId"),
            [LintRule.TextMissing] = (Clean with { Name = "　" }, "name"),
            [LintRule.TextTooLong] = (Clean with { Name = new string('长', 201) }, "name"),
            [LintRule.TextUntrimmed] = (ALicence.Needing(ALicence.Paper("平面图 ")), "materials/3/name"),
            [LintRule.TextUnprintable] = (Clean with { LocalNote = "从\uE000起" }, "localNote"),
            [LintRule.CodeUnknown] = (Clean with { ItemType = "77" }, "itemType"),
        };

    private static MaterialSource Upload => new(MaterialSourceKind.Upload);

    private static FormField Text => new("more", "名称", FieldType.Text, Required: true);

    private static Material From(params IReadOnlyList<MaterialSource> sources) => ALicence.Paper("平面图") with { Sources = sources };

    private static ServiceItemContent When(string json) => ALicence.Needing(ALicence.Paper("平面图") with { AppliesWhen = Read(json) });

    private static ServiceItemContent Shown(string json, bool required = false) =>
        ALicence.Asking(Text with { Required = required, VisibleWhen = Read(json) });

    private static Condition Read(string json) => Conditions.AConditionFrom.Json(json);
}
