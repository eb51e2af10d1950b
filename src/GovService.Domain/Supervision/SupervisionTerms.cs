namespace GovService.Domain.Supervision;

/// <summary>督办事由 (reference 2.4).</summary>
public enum SupervisionTrigger
{
    /// <summary>红灯超期.</summary>
    Overdue,

    /// <summary>视为受理.</summary>
    DeemedAcceptance,

    /// <summary>交办: a supervisor asks by hand.</summary>
    Instruction,
}

/// <summary>督办状态.</summary>
public enum SupervisionStatus
{
    /// <summary>待答复.</summary>
    Sent,

    /// <summary>待审查.</summary>
    Replied,

    /// <summary>已升级: the level above has it; only it closes.</summary>
    Escalated,

    /// <summary>已办结.</summary>
    Closed,
}

/// <summary>督办动作.</summary>
public enum SupervisionAction
{
    /// <summary>发出.</summary>
    Send,

    /// <summary>答复.</summary>
    Reply,

    /// <summary>退回重新答复.</summary>
    ReturnReply,

    /// <summary>升级.</summary>
    Escalate,

    /// <summary>办结.</summary>
    Close,
}

/// <summary>督办过程: one act; written once, never changed.</summary>
/// <param name="Cause">原因, of a reply.</param>
/// <param name="Text">整改措施 of a reply, the opinion of a review, the words of a notice.</param>
public sealed record SupervisionStep(
    SupervisionAction Action, string? Cause, string Text, UserId By, string ByName, Role ByRole, DateTimeOffset At);
