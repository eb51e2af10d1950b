namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>修订稿状态.</summary>
public enum RevisionStatus
{
    /// <summary>编制中.</summary>
    Drafting,

    /// <summary>待部门审核.</summary>
    InReview,

    /// <summary>审核通过，待发布.</summary>
    Approved,

    /// <summary>已排期: in a publication set that waits for its instant.</summary>
    Scheduled,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>已作废.</summary>
    Discarded,
}

/// <summary>What happens to a revision.</summary>
public enum RevisionAction
{
    /// <summary>送审.</summary>
    Submit,

    /// <summary>撤回送审: by those who work on it.</summary>
    Recall,

    /// <summary>退回修改.</summary>
    Return,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>排期发布.</summary>
    Schedule,

    /// <summary>取消排期.</summary>
    Unschedule,

    /// <summary>发布.</summary>
    Publish,

    /// <summary>作废.</summary>
    Discard,
}

/// <summary>Why a revision was opened.</summary>
public enum RevisionCause
{
    /// <summary>主动修订.</summary>
    Initiative,

    /// <summary>新编事项: the item has no version yet.</summary>
    NewItem,

    /// <summary>上级变更: the base of a local item has changed.</summary>
    BaseChanged,

    /// <summary>到期复核: nobody has looked at the item for its period.</summary>
    ReviewDue,
}

/// <summary>草稿处理方式: what a publication means for drafts that citizens have begun.</summary>
public enum DraftPolicy
{
    /// <summary>继续用旧版.</summary>
    Keep,

    /// <summary>打开时询问.</summary>
    Ask,

    /// <summary>必须改用新版.</summary>
    MustMove,
}

/// <summary>办理经过: one act on a revision.</summary>
public sealed record RevisionStep(RevisionAction Action, string? Comment, UserId By, string Name, Role Role, DateTimeOffset At);

/// <summary>警告说明: why a warning of the linter may stand.</summary>
/// <param name="Rule">The rule that warned.</param>
/// <param name="Element">Path of the element it warned about.</param>
public sealed record WarningReason(string Rule, string Element, string Reason, string Name, DateTimeOffset At);
