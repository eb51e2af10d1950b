namespace GovService.Domain.ServiceItems;

/// <summary>办件类型 (GB/T 39046 A.6): on the spot, or within a promised time.</summary>
public enum ProcessingType
{
    /// <summary>即办件: one person may accept, review and grant on the same visit.</summary>
    OnTheSpot = 1,

    /// <summary>承诺件: the reviewer is not the decision maker.</summary>
    Promised = 2,

    /// <summary>其他.</summary>
    Other = 9,
}

/// <summary>材料必要性.</summary>
public enum Necessity
{
    /// <summary>必要.</summary>
    Required = 1,

    /// <summary>非必要: needed only when its condition holds.</summary>
    Conditional = 2,

    /// <summary>容缺后补: may follow later on a promise.</summary>
    Deferrable = 3,
}

/// <summary>服务对象, as a person thinks of it: 个人办事 or 企业（单位）办事.</summary>
public enum Audience
{
    Person,
    LegalPerson,
}

/// <summary>How a requirement may be met, in the order in which it is tried (product: requirement ≠ material ≠ source).</summary>
public enum MaterialSourceKind
{
    /// <summary>系统生成: drawn from what was typed into the form, signed with the application.</summary>
    GeneratedForm,

    /// <summary>在线签署: a statement of the system's, signed with the application.</summary>
    SignedStatement,

    /// <summary>只填表: the form field named by the reference says it all.</summary>
    FormField,

    /// <summary>电子证照: a certificate of the type named by the reference, with the holder's consent.</summary>
    ElectronicCertificate,

    /// <summary>数据核验: a query to the data resource named by the reference.</summary>
    DataQuery,

    /// <summary>告知承诺: a written promise in place of the proof.</summary>
    Commitment,

    /// <summary>上传 (or paper at a window).</summary>
    Upload,
}

/// <summary>结果送达方式.</summary>
public enum DeliveryMethod
{
    Electronic,
    WindowPickup,
    Express,
    SMS,
}
