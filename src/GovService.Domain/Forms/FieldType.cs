namespace GovService.Domain.Forms;

/// <summary>字段类型: what kind of answer a field takes. <see cref="FieldRules"/> says how each is checked.</summary>
public enum FieldType
{
    /// <summary>单行文本.</summary>
    Text,

    /// <summary>多行文本.</summary>
    LongText,

    /// <summary>公民身份号码.</summary>
    CitizenIdNumber,

    /// <summary>统一社会信用代码.</summary>
    CreditCode,

    /// <summary>手机号码.</summary>
    Mobile,

    /// <summary>银行账号.</summary>
    BankCard,

    /// <summary>金额（元）.</summary>
    Money,

    /// <summary>数字.</summary>
    Number,

    /// <summary>日期.</summary>
    Date,

    /// <summary>日期时间.</summary>
    DateTime,

    /// <summary>年月.</summary>
    Month,

    /// <summary>起止日期.</summary>
    DateRange,

    /// <summary>是否.</summary>
    YesNo,

    /// <summary>单选.</summary>
    Select,

    /// <summary>多选.</summary>
    MultiSelect,

    /// <summary>地址.</summary>
    Address,

    /// <summary>行政区划.</summary>
    Region,

    /// <summary>表格.</summary>
    Table,

    /// <summary>附件.</summary>
    File,
}
