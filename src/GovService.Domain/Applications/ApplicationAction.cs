namespace GovService.Domain.Applications;

/// <summary>办件动作: everything that moves an application or is noted in its timeline.</summary>
public enum ApplicationAction
{
    /// <summary>提交: the first entry of every timeline.</summary>
    Submit,

    /// <summary>收件.</summary>
    Receive,

    /// <summary>一次性补正告知.</summary>
    RequestCorrection,

    /// <summary>补正.</summary>
    SubmitCorrection,

    /// <summary>请示再次补正.</summary>
    ProposeSecondCorrection,

    /// <summary>再次补正告知, approved.</summary>
    ApproveSecondCorrection,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>视为受理.</summary>
    DeemAccept,

    /// <summary>拟预审退回.</summary>
    ProposeReturn,

    /// <summary>同意预审退回.</summary>
    CountersignReturn,

    /// <summary>不同意预审退回.</summary>
    OverturnReturn,

    /// <summary>拟不予受理.</summary>
    ProposeNonAcceptance,

    /// <summary>同意不予受理.</summary>
    CountersignNonAcceptance,

    /// <summary>退回不予受理意见.</summary>
    OverturnNonAcceptance,

    /// <summary>请示启动特别程序.</summary>
    ProposeSpecialProcedure,

    /// <summary>启动特别程序, approved.</summary>
    StartSpecialProcedure,

    /// <summary>特别程序结束.</summary>
    EndSpecialProcedure,

    /// <summary>请示延期.</summary>
    ProposeExtension,

    /// <summary>批准延期.</summary>
    Extend,

    /// <summary>发起联审.</summary>
    OpenJointReview,

    /// <summary>联审要求补材料.</summary>
    AskInLane,

    /// <summary>补交联审材料.</summary>
    AnswerInLane,

    /// <summary>联审意见.</summary>
    GiveOpinion,

    /// <summary>现场核查.</summary>
    RecordSiteVisit,

    /// <summary>补齐容缺材料.</summary>
    SupplyDeferred,

    /// <summary>审核.</summary>
    Review,

    /// <summary>准予.</summary>
    Grant,

    /// <summary>拟不予许可.</summary>
    ProposeRefusal,

    /// <summary>同意不予许可.</summary>
    CountersignRefusal,

    /// <summary>退回不予许可意见.</summary>
    OverturnRefusal,

    /// <summary>转报上级.</summary>
    TransferUp,

    /// <summary>请示终止.</summary>
    ProposeTermination,

    /// <summary>终止, approved.</summary>
    Terminate,

    /// <summary>退回请示.</summary>
    DeclineRequest,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>制证.</summary>
    Issue,

    /// <summary>电子送达.</summary>
    DeliverElectronically,

    /// <summary>窗口或邮寄送达.</summary>
    HandOver,

    /// <summary>办结.</summary>
    Complete,

    /// <summary>请示更正.</summary>
    ProposeResultCorrection,

    /// <summary>更正, approved: a clerical error of the result.</summary>
    CorrectResult,

    /// <summary>黄灯预警.</summary>
    Warn,

    /// <summary>红灯督办.</summary>
    Alarm,

    /// <summary>补正、补齐期限提醒.</summary>
    Remind,

    /// <summary>补正、补齐逾期.</summary>
    Lapse,

    /// <summary>期限重新计算.</summary>
    Recount,

    /// <summary>领取.</summary>
    Claim,

    /// <summary>退回公共池.</summary>
    Release,

    /// <summary>转派.</summary>
    Assign,
}
