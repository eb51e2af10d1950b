namespace GovService.Domain.ServiceItems.Inheritance;

/// <summary>How far a local item may depart from its base in one element (要素继承规则).</summary>
public enum InheritanceRule
{
    /// <summary>可自定: a local fact, such as where and by whom.</summary>
    Free,

    /// <summary>可收窄: less may be asked or promised sooner, never more or later.</summary>
    Narrowable,

    /// <summary>锁定: what the law or the base says holds everywhere.</summary>
    Locked,
}

/// <summary>What an element of a local item is, seen from its base.</summary>
public enum InheritanceState
{
    /// <summary>继承上级.</summary>
    Inherited,

    /// <summary>本级内容.</summary>
    Local,

    /// <summary>本级收窄.</summary>
    Narrowed,

    /// <summary>上级锁定.</summary>
    Locked,
}
