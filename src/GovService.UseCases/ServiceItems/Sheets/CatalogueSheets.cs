namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>目录工作簿: which sheets there are and what their columns are called. The rules stand with the readers of the entries.</summary>
internal static class CatalogueSheets
{
    private const ColumnKind Flag = ColumnKind.Flag;
    private const ColumnKind Number = ColumnKind.Number;
    private const ColumnKind Code = ColumnKind.Code;
    private const ColumnKind Lines = ColumnKind.Lines;
    private const ColumnKind CodeLines = ColumnKind.CodeLines;

    public static readonly IReadOnlyList<Sheet> Items =
    [
        new("事项", "items", "", "", ItemColumns()),
        OfTexts("别名", "aliases", "别名"),
        OfTexts("受理条件", "acceptConditions", "受理条件"),
        Of("设定依据", "legalBasis",
            new(Sheet.NumberColumn, "序号", Number, Required: true), new("law", "法规名称", Required: true), new("docNo", "文号"),
            new("article", "条款"), new("gist", "内容"), new("verifiedText", "条文已核对", Flag, Required: true)),
        Of("办理流程", "steps",
            new("id", "环节标识"), new("name", "环节名称", Required: true), new("actor", "办理人", Required: true), new("limit.value", "时限", Number),
            new("limit.unit", "时限单位", Code, "limitUnit", true), new("countedInLimit", "计入时限", Flag, Required: true),
            new("output", "办理结果"), new("standard", "审查标准")),
        Of("特别程序", "specialProcedures",
            new(Sheet.NumberColumn, "序号", Number, Required: true), new("name", "名称", Required: true),
            new("specialType", "类型", Code, "specialProcedureType", true), new("typicalLimit.value", "时限", Number),
            new("typicalLimit.unit", "时限单位", Code, "limitUnit"), new("basis", "依据")),
        Of("收费项目", "fee.items",
            new(Sheet.NumberColumn, "序号", Number, Required: true), new("name", "项目名称", Required: true), new("standard", "收费标准", Required: true),
            new("basis", "收费依据", Required: true), new("reliefAllowed", "可减免", Flag, Required: true), new("reliefNote", "减免说明")),
        Of("材料", "materials",
            new("id", "材料标识", Required: true), new("requirementId", "要求标识"), new("name", "材料名称", Required: true),
            new("necessity", "必要性", Code, "materialNecessity", true), new("materialKind", "材料类型", Code, "materialKind", true),
            new("materialForm", "材料形式", Code, "materialForm", true), new("sourceType", "来源渠道", Code, "materialSource", true),
            new("originalCopies", "原件份数", Number), new("photocopies", "复印件份数", Number), new("issuedBy", "出具单位"), new("note", "填报须知"),
            new("noExemptionReason", "未免提交原因"), new("appliesWhen", "适用情形"), new("condition", "适用条件", ColumnKind.Condition)),
        Within("材料来源", "materials", "sources", "材料标识",
            new("kind", "来源方式", Code, "materialSourceKind"), new("reference", "引用")),
        Of("情形问题", "questions",
            new("key", "问题标识", Required: true), new("text", "问题", Required: true), new("options", "选项", Lines), new("derived", "系统推定", Flag)),
        Of("表单字段", "formFields",
            new("key", "字段标识", Required: true), new("label", "字段名称", Required: true), new("type", "字段类型", Code, "fieldType", true),
            new("required", "必填", Flag, Required: true), new("options", "选项", Lines), new("prefillFrom", "预填来源"),
            new("elementId", "数据元标识", ColumnKind.TextOrNone), new("visibleWhen", "显示条件", ColumnKind.Condition),
            new("hint", "填写提示"), new("maxLength", "最大长度", Number)),
        Within("表格列", "formFields", "columns", "字段标识",
            new("key", "列标识"), new("label", "列名称"), new("type", "列类型", Code, "fieldType"), new("required", "必填", Flag)),
        Of("常见问题", "faq",
            new(Sheet.NumberColumn, "序号", Number, Required: true), new("q", "问题", Required: true), new("a", "回答", Required: true)),
    ];

    public static readonly IReadOnlyList<Sheet> Reference =
    [
        new("代码集", "codeSets", "", "",
        [
            new("id", "代码集", Required: true), new("source", "出处", Required: true), new("code", "代码", Required: true), new("text", "含义", Required: true),
        ]),
        new("行政区划", "regions", "", "",
        [
            new("code", "区划代码", Required: true), new("name", "名称", Required: true), new("level", "级别", Required: true), new("parentCode", "上级区划代码"),
        ]),
        new("部门", "departments", "", "",
        [
            new("id", "部门标识", Required: true), new("name", "名称", Required: true), new("kind", "性质", Required: true),
            new("regionCode", "区划代码", Required: true), new("uscc", "统一社会信用代码", Required: true), new("usccSynthetic", "示例代码", Flag, Required: true),
        ]),
        new("证照类型", "certificateTypes", "", "",
        [
            new("id", "证照类型标识", Required: true), new("name", "名称", Required: true), new("typeCode", "类型代码", Required: true),
            new("typeCodeVerified", "代码已核对", Flag, Required: true), new("definingAuthority", "定义机关", Required: true),
            new("holderKind", "持证主体", Code, "holderKind", true),
        ]),
        new("数据资源", "dataResources", "", "", [new("id", "数据资源标识", Required: true), new("name", "名称", Required: true)]),
        new("服务网点", "serviceSites", "", "",
        [
            new("id", "网点标识", Required: true), new("name", "名称", Required: true), new("kind", "性质", Required: true),
            new("regionCode", "区划代码", Required: true), new("address", "地址"), new("phone", "电话"), new("hours", "开放时间"),
        ]),
    ];

    public static readonly IReadOnlyList<Sheet> All = [.. Items, .. Reference];

    private static Sheet Of(string name, string list, params SheetColumn[] columns) => new(name, "items", list, "", [Item(), .. columns]);

    private static Sheet OfTexts(string name, string list, string title) =>
        Of(name, list, new(Sheet.NumberColumn, "序号", Number, Required: true), new(Sheet.TextColumn, title, Required: true));

    private static Sheet Within(string name, string list, string inner, string parentTitle, params SheetColumn[] columns) =>
        new(name, "items", list, inner, [Item(), new(Sheet.ParentColumn, parentTitle, Required: true), .. columns]);

    private static SheetColumn Item() => new(Sheet.EntryColumn, "事项标识", Required: true);

    private static SheetColumn[] ItemColumns() =>
    [
        new("id", "事项标识", Required: true), new("name", "事项名称", Required: true), new("itemType", "事项类型", Code, "itemType", true),
        new("departmentId", "实施部门", Required: true), new("authorityLevel", "行使层级", Code, "authorityLevel", true),
        new("basicCode", "基本编码", Required: true), new("basicCodeVerified", "编码已核对", Flag, Required: true),
        new("sampleImplementationCode", "实施编码"), new("baseId", "上级事项"), new("state", "事项状态", Code, "itemState"),
        new("stateReason", "状态原因"), new("regionScope", "适用区域", Required: true), new("caseType", "办件类型", Code, "caseType", true),
        new("legalLimit.value", "法定时限", Number), new("legalLimit.unit", "法定时限单位", Code, "limitUnit", true),
        new("legalLimit.note", "法定时限说明"), new("legalLimit.basis", "法定时限依据"),
        new("promisedLimit.value", "承诺时限", Number), new("promisedLimit.unit", "承诺时限单位", Code, "limitUnit", true),
        new("promisedLimit.note", "承诺时限说明"), new("promisedLimit.basis", "承诺时限依据"),
        new("correctionLimit.value", "补正期限", Number), new("correctionLimit.unit", "补正期限单位", Code, "limitUnit"),
        new("fee.charged", "是否收费", Flag, Required: true), new("result.name", "结果名称", Required: true),
        new("result.resultType", "结果类型", Code, "resultType", true), new("result.certTypeId", "结果证照类型"),
        new("result.validity", "结果有效期"), new("result.delivery", "送达方式", CodeLines, "deliveryMethod"),
        new("serviceObjects", "服务对象", CodeLines, "serviceObject"), new("themes.natural", "个人主题", CodeLines, "naturalTheme"),
        new("themes.legal", "法人主题", CodeLines, "legalTheme"), new("onlineDepth", "网上办理深度", CodeLines, "onlineDepth"),
        new("visits", "到现场次数", Number, Required: true), new("visitReason", "到现场原因"),
        new("channels.window", "窗口办理", Flag, Required: true), new("channels.onlinePc", "网上办理", Flag, Required: true),
        new("channels.mobile", "掌上办理", Flag, Required: true), new("channels.selfServiceTerminal", "自助终端", Flag, Required: true),
        new("channels.appointment", "可预约", Flag, Required: true), new("channels.expressDelivery", "可快递", Flag, Required: true),
        new("channels.onlinePayment", "可网上支付", Flag, Required: true), new("channels.hall", "进驻大厅", Flag, Required: true),
        new("crossRegionScope", "通办范围", Code, "crossRegionScope", true), new("crossRegionModes", "通办方式", CodeLines, "crossRegionMode"),
        new("commitmentBased", "告知承诺", Flag, Required: true), new("autoApproval.eligible", "秒批", Flag),
        new("autoApproval.rules", "秒批规则", Lines), new("autoApproval.onFail", "秒批不通过时"), new("noApplication.mode", "免申即享方式"),
        new("noApplication.trigger", "免申即享触发"), new("noApplication.note", "免申即享说明"), new("villageHandling", "村（社区）可办", Flag, Required: true),
        new("acceptingBody", "受理机构"), new("localNote", "本地说明"), new("handlingNote", "办理说明"), new("sourceTag", "来源标记"),
        new("lockedElements", "上级锁定", Lines),
    ];
}
