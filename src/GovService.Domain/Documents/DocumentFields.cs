namespace GovService.Domain.Documents;

/// <summary>
/// 文书要素: the placeholders that a template may hold, a closed set for each type, and those among them that the law or
/// the practice of reference 2.5 demands. A test holds every template to it.
/// </summary>
public static class DocumentFields
{
    /// <summary>On every document, beside what the letterhead itself carries: number, authority, seal, day, code.</summary>
    public static readonly IReadOnlyList<string> Common =
        ["application.number", "item.name", "applicant.name", "applicant.code", "issuer.name"];

    private static readonly string[] Remedies = ["remedy.review", "remedy.court"];

    public static IReadOnlyList<string> Required(DocumentType type) => type switch
    {
        DocumentType.ReceiptVoucher => ["receipt.time", "materials", "delivery.method", "signature"],
        DocumentType.OneTimeNotice => ["points", "materials", "basis", "reasons", "office.phone"],
        DocumentType.CorrectionNotice => ["points", "correction.due", "office.phone"],
        DocumentType.AcceptanceNotice =>
            ["accepted.day", "clock.statutory", "clock.promised", "procedures", "fee", "office.phone", "supervision.phone"],
        DocumentType.NonAcceptanceNotice => ["reasons", "basis", .. Remedies],
        DocumentType.DeferredMaterialCommitment => ["deferred", "signature"],
        DocumentType.DeferredMaterialNotice => ["deferred", "office.phone"],
        DocumentType.CommitmentLetter => ["commitments", "signature"],
        DocumentType.SpecialProcedureNotice => ["procedure.name", "procedure.reasons", "procedure.expected"],
        DocumentType.ExtensionNotice => ["reasons", "extension.days", "clock.due"],
        DocumentType.HearingRightNotice => ["procedure.name", "procedure.reasons", "office.phone"],
        DocumentType.HearingNotice => ["procedure.reasons"],
        DocumentType.HearingRecord => ["procedure.outcome", "procedure.started", "procedure.ended"],
        DocumentType.GrantDecision =>
            ["accepted.day", "decision.word", "bases", "result.name", "result.validity", "certificate.number"],
        DocumentType.RefusalDecision => ["accepted.day", "decision.word", "reasons", "basis", .. Remedies],
        DocumentType.CorrectingDecision =>
            ["decided.day", "result.name", "certificate.number", "certificate.former", "certificate.successor", "corrections", "reasons"],
        DocumentType.WithdrawalNotice => ["act.day", "reasons", "returned"],
        DocumentType.TerminationNotice => ["act.day", "reasons", "returned", .. Remedies],
        DocumentType.ServiceReceipt =>
            ["documents", "delivery.recipient", "delivery.method", "delivery.evidence", "delivery.time", "delivery.by"],
        DocumentType.CompletionSlip => ["documents", "result.name", "delivery.method", "act.day"],
        DocumentType.PickupRecord =>
            ["delivery.recipient", "delivery.evidence", "delivery.time", "delivery.by", "documents"],
        DocumentType.CirculationSheet => ["materials", "movements"],
    };

    public static IReadOnlyList<string> Optional(DocumentType type) => type switch
    {
        DocumentType.ReceiptVoucher => ["reply.days", "agent.name"],
        DocumentType.AcceptanceNotice => ["receipt.time"],
        DocumentType.GrantDecision or DocumentType.RefusalDecision => ["receipt.time", "opinion"],
        DocumentType.ExtensionNotice => ["clock.statutory", "clock.promised"],
        DocumentType.CompletionSlip => ["receipt.time", "accepted.day", "decided.day", "decision.word"],
        DocumentType.ServiceReceipt => ["delivery.address"],
        _ => [],
    };

    public static IReadOnlySet<string> Allowed(DocumentType type) =>
        new HashSet<string>([.. Common, .. Required(type), .. Optional(type)], StringComparer.Ordinal);
}
