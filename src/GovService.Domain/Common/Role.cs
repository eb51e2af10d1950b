namespace GovService.Domain.Common;

/// <summary>角色: what an account may do. The same words everywhere: rights, lifecycle, timeline, texts.</summary>
public enum Role
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>经办人: acts for a firm.</summary>
    Agent,

    /// <summary>帮办代办员.</summary>
    Helper,

    /// <summary>综合窗口人员: receives and accepts.</summary>
    WindowClerk,

    /// <summary>审核人.</summary>
    Reviewer,

    /// <summary>审批人（首席代表）.</summary>
    DecisionMaker,

    /// <summary>督办员: countersigns refusals (否决权上移).</summary>
    Supervisor,

    /// <summary>事项编辑.</summary>
    ItemEditor,

    /// <summary>事项审核.</summary>
    ItemApprover,

    /// <summary>事项发布.</summary>
    Publisher,

    /// <summary>一件事牵头部门.</summary>
    BundleOwner,

    /// <summary>系统管理员.</summary>
    SystemAdministrator,

    /// <summary>安全管理员.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员.</summary>
    Auditor,

    /// <summary>系统: timers, reactions and imports; no person ever holds it.</summary>
    System,
}
