namespace GovService.Domain.ServiceItems.Linting;

/// <summary>校核规则: what can be proved about an item's content. <see cref="LintRules"/> says how much each weighs.</summary>
public enum LintRule
{
    /// <summary>未写承诺时限.</summary>
    PromiseMissing,

    /// <summary>承诺时限超过法定时限.</summary>
    PromiseBeyondLaw,

    /// <summary>承诺时限与法定时限单位不同，遇周末可能超过.</summary>
    PromisePerhapsBeyondLaw,

    /// <summary>计时环节之和超过承诺时限.</summary>
    StepsBeyondPromise,

    /// <summary>计时环节与承诺时限单位不同，遇周末可能超过.</summary>
    StepsPerhapsBeyondPromise,

    /// <summary>即办件的承诺超过一个工作日.</summary>
    OnTheSpotTakesLong,

    /// <summary>承诺当场办结，办件类型却是承诺件.</summary>
    InstantNotOnTheSpot,

    /// <summary>法定时限没有写依据.</summary>
    LegalLimitWithoutBasis,

    /// <summary>未写服务对象.</summary>
    AudienceMissing,

    /// <summary>主题与服务对象不符.</summary>
    TopicWithoutAudience,

    /// <summary>服务对象没有对应的主题.</summary>
    AudienceWithoutTopic,

    /// <summary>零跑动，却没有网办或寄递.</summary>
    NoVisitWithoutChannel,

    /// <summary>全程网办，却要到现场.</summary>
    FullyOnlineWithVisit,

    /// <summary>要到现场，没有写原因.</summary>
    VisitWithoutReason,

    /// <summary>可网办，却没有表单.</summary>
    OnlineWithoutForm,

    /// <summary>收费，却没有收费项目.</summary>
    ChargeWithoutItems,

    /// <summary>收费项目缺标准或依据.</summary>
    FeeItemIncomplete,

    /// <summary>不收费，却列有收费项目.</summary>
    ItemsWithoutCharge,

    /// <summary>不收费，却开通网上支付.</summary>
    PaymentWithoutCharge,

    /// <summary>通办范围与通办方式不符.</summary>
    CrossRegionContradicted,

    /// <summary>送达方式没有对应的渠道.</summary>
    DeliveryWithoutChannel,

    /// <summary>没有设定依据.</summary>
    LegalBasisMissing,

    /// <summary>设定依据引用不完整.</summary>
    LegalBasisIncomplete,

    /// <summary>设定依据尚未对照原文.</summary>
    LegalTextUnverified,

    /// <summary>许可事项环节少于五个.</summary>
    LicenceStepsFew,

    /// <summary>许可事项缺少环节.</summary>
    LicenceStageMissing,

    /// <summary>许可事项没有常见问题.</summary>
    LicenceWithoutFaq,

    /// <summary>审批结果的证照类型不存在.</summary>
    ResultTypeUnknown,

    /// <summary>秒批没有规则.</summary>
    AutomaticApprovalWithoutRules,

    /// <summary>材料没有来源.</summary>
    MaterialWithoutSource,

    /// <summary>来源所指的证照、数据或字段不存在.</summary>
    SourceReferenceUnknown,

    /// <summary>来源的次序不对.</summary>
    SourcesOutOfOrder,

    /// <summary>来源没有退路.</summary>
    SourceWithoutFallback,

    /// <summary>政府核发的材料，既不免提交也没有写原因.</summary>
    GovernmentPaperWithoutExemption,

    /// <summary>要求上传电子证照已能证明的材料.</summary>
    CertificateAskedAsPaper,

    /// <summary>同一要件要求两次.</summary>
    RequirementDuplicated,

    /// <summary>要件标识由导入推定.</summary>
    RequirementProvisional,

    /// <summary>非必要材料没有写适用情形.</summary>
    ConditionalWithoutCondition,

    /// <summary>材料名称含糊（兜底条款）.</summary>
    MaterialVague,

    /// <summary>材料名称笼统，可拆分.</summary>
    MaterialTooGeneral,

    /// <summary>标识重复.</summary>
    IdDuplicated,

    /// <summary>标识不合规范.</summary>
    IdMalformed,

    /// <summary>字段与情形问题同名.</summary>
    KeyAmbiguous,

    /// <summary>条件问到不存在的问题或字段.</summary>
    ConditionKeyUnknown,

    /// <summary>条件用到不存在的选项.</summary>
    ConditionValueUnknown,

    /// <summary>条件永远不成立.</summary>
    ConditionNeverTrue,

    /// <summary>必填字段永远不显示.</summary>
    RequiredFieldNeverShown,

    /// <summary>字段的显示条件互相依赖.</summary>
    VisibilityCircle,

    /// <summary>字段的显示条件问到后面的字段.</summary>
    VisibilityLooksAhead,

    /// <summary>情形问题不影响任何要素.</summary>
    QuestionUnused,

    /// <summary>情形问题由导入推定.</summary>
    QuestionDerived,

    /// <summary>选择字段没有选项.</summary>
    OptionsMissing,

    /// <summary>选项重复.</summary>
    OptionDuplicated,

    /// <summary>预填来源的证照类型不存在.</summary>
    PrefillUnknown,

    /// <summary>两个字段是同一数据元.</summary>
    DataElementDuplicated,

    /// <summary>文字为空.</summary>
    TextMissing,

    /// <summary>文字过长.</summary>
    TextTooLong,

    /// <summary>文字首尾有空白.</summary>
    TextUntrimmed,

    /// <summary>文字含不能显示的字符.</summary>
    TextUnprintable,

    /// <summary>代码不在代码集中.</summary>
    CodeUnknown,
}
