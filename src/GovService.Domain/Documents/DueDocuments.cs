using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Documents;

/// <summary>应出文书: a document that an act demands.</summary>
/// <param name="Act">The entry of the timeline that it puts in writing.</param>
public sealed record DueDocument(DocumentType Type, TimelineEntry Act);

/// <summary>
/// Which act makes which document, on one screen. Read from the whole timeline, so that whatever was missed is made up by
/// the next look.
/// </summary>
public static class DueDocuments
{
    public static IReadOnlyList<DueDocument> Of(Application application) =>
    [
        .. from act in application.Timeline
           from type in For(application, act)
           select new DueDocument(type, act),
    ];

    /// <summary>The special procedure that this act started or ended; null for all other acts.</summary>
    public static SpecialProcedureRun? ProcedureOf(Application application, TimelineEntry act) => act.Clock switch
    {
        Clocks.ClockChange.Paused paused => application.Procedures.FirstOrDefault(p => p.Key == paused.Key),
        Clocks.ClockChange.Resumed resumed => application.Procedures.FirstOrDefault(p => p.Key == resumed.Key),
        _ => null,
    };

    private static IEnumerable<DocumentType> For(Application application, TimelineEntry act) => act.Action switch
    {
        ApplicationAction.Submit => OnSubmission(application),
        ApplicationAction.CountersignReturn => [DocumentType.OneTimeNotice],
        ApplicationAction.RequestCorrection or ApplicationAction.ApproveSecondCorrection =>
            [DocumentType.CorrectionNotice],
        ApplicationAction.Accept or ApplicationAction.DeemAccept => [DocumentType.AcceptanceNotice],
        ApplicationAction.CountersignNonAcceptance => [DocumentType.NonAcceptanceNotice],
        ApplicationAction.StartSpecialProcedure when IsHearing(application, act) =>
            [DocumentType.SpecialProcedureNotice, DocumentType.HearingRightNotice, DocumentType.HearingNotice],
        ApplicationAction.StartSpecialProcedure => [DocumentType.SpecialProcedureNotice],
        ApplicationAction.EndSpecialProcedure when IsHearing(application, act) => [DocumentType.HearingRecord],
        ApplicationAction.Extend => [DocumentType.ExtensionNotice],
        ApplicationAction.Grant => [DocumentType.GrantDecision],
        ApplicationAction.CountersignRefusal => [DocumentType.RefusalDecision],
        ApplicationAction.CorrectResult => [DocumentType.CorrectingDecision],
        ApplicationAction.Withdraw => [DocumentType.WithdrawalNotice],
        ApplicationAction.Terminate => [DocumentType.TerminationNotice],
        ApplicationAction.HandOver when application.Delivery?.Method == DeliveryMethod.WindowPickup =>
            [DocumentType.PickupRecord, DocumentType.ServiceReceipt],
        ApplicationAction.HandOver or ApplicationAction.DeliverElectronically => [DocumentType.ServiceReceipt],
        ApplicationAction.Complete => [DocumentType.CompletionSlip],
        _ => [],
    };

    private static IEnumerable<DocumentType> OnSubmission(Application application)
    {
        yield return DocumentType.ReceiptVoucher;
        if (application.Materials.Any(m => m.Source == MaterialSourceKind.Commitment))
            yield return DocumentType.CommitmentLetter;
        if (application.Deferred.Count == 0) yield break;

        yield return DocumentType.DeferredMaterialCommitment;
        yield return DocumentType.DeferredMaterialNotice;
    }

    private static bool IsHearing(Application application, TimelineEntry act) =>
        ProcedureOf(application, act)?.IsHearing == true;
}
