namespace GovService.Domain.Applications;

/// <summary>办件动作: everything that moves an application.</summary>
public enum ApplicationAction
{
    /// <summary>提交: the first entry of every timeline.</summary>
    Submit,

    /// <summary>一次性补正告知.</summary>
    RequestCorrection,

    /// <summary>补正.</summary>
    SubmitCorrection,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>拟不予受理.</summary>
    ProposeNonAcceptance,

    /// <summary>审核.</summary>
    Review,

    /// <summary>准予.</summary>
    Grant,

    /// <summary>拟不予许可.</summary>
    ProposeRefusal,

    /// <summary>同意不予受理.</summary>
    CountersignNonAcceptance,

    /// <summary>退回不予受理意见.</summary>
    OverturnNonAcceptance,

    /// <summary>同意不予许可.</summary>
    CountersignRefusal,

    /// <summary>退回不予许可意见.</summary>
    OverturnRefusal,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>办结.</summary>
    Complete,
}
