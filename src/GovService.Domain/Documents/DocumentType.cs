namespace GovService.Domain.Documents;

/// <summary>文书种类 (reference 2.5): what the authority writes in the life of an application.</summary>
public enum DocumentType
{
    /// <summary>收件凭证.</summary>
    ReceiptVoucher,

    /// <summary>一次性告知书: everything that is missing, told before receipt (行政许可法 art. 32).</summary>
    OneTimeNotice,

    /// <summary>补正告知书 (art. 32).</summary>
    CorrectionNotice,

    /// <summary>受理通知书 (art. 32).</summary>
    AcceptanceNotice,

    /// <summary>不予受理通知书 (art. 32, 38).</summary>
    NonAcceptanceNotice,

    /// <summary>容缺受理承诺书.</summary>
    DeferredMaterialCommitment,

    /// <summary>容缺补齐材料通知书.</summary>
    DeferredMaterialNotice,

    /// <summary>告知承诺书 (国办发〔2020〕42号).</summary>
    CommitmentLetter,

    /// <summary>特别程序告知书 (art. 45).</summary>
    SpecialProcedureNotice,

    /// <summary>延期告知书 (art. 42).</summary>
    ExtensionNotice,

    /// <summary>听证告知书 (art. 46, 47).</summary>
    HearingRightNotice,

    /// <summary>听证通知书 (art. 48).</summary>
    HearingNotice,

    /// <summary>听证笔录 (art. 48).</summary>
    HearingRecord,

    /// <summary>准予决定书 (art. 38, 39).</summary>
    GrantDecision,

    /// <summary>不予决定书, with reasons and remedies (art. 38).</summary>
    RefusalDecision,

    /// <summary>更正决定书: a clerical error of the result, put right by a document of its own.</summary>
    CorrectingDecision,

    /// <summary>撤回通知书.</summary>
    WithdrawalNotice,

    /// <summary>终止通知书.</summary>
    TerminationNotice,

    /// <summary>送达回证 (民事诉讼法 art. 87–95).</summary>
    ServiceReceipt,

    /// <summary>办结单.</summary>
    CompletionSlip,

    /// <summary>出件登记.</summary>
    PickupRecord,

    /// <summary>材料证照流转单: read from the timeline on demand, never numbered or filed.</summary>
    CirculationSheet,
}
