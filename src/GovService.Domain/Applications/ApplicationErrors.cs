namespace GovService.Domain.Applications;

/// <summary>All refusals of applications and their drafts.</summary>
public static class ApplicationErrors
{
    public static readonly Error NotFound = Error.NotFound("application.not_found");
    public static readonly Error ActionNotAllowed = Error.Refused("application.action_not_allowed");
    public static readonly Error SamePersonReviewedAndDecides = Error.Refused("application.same_person_decides");
    public static readonly Error SamePersonProposedAndCountersigns = Error.Refused("application.same_person_countersigns");
    public static readonly Error BasisRequired = Error.Invalid("Basis", "application.basis_required");
    public static readonly Error BasisNotOfItem = Error.Invalid("Basis", "application.basis_not_of_item");
    public static readonly Error ReasonsRequired = Error.Invalid("Reasons", "application.reasons_required");
    public static readonly Error ReasonsTooLong = Error.Invalid("Reasons", "application.reasons_too_long");
    public static readonly Error NothingToCorrect = Error.Invalid("Points", "correction.nothing_listed");
    public static readonly Error CorrectionIncomplete = Error.Invalid("Points", "correction.incomplete");
    public static readonly Error SlotNotOpen = Error.Refused("correction.slot_not_open");
    public static readonly Error SlotUnknown = Error.Invalid("Points", "correction.slot_unknown");
    public static readonly Error SlotFollowsForm = Error.Invalid("Points", "correction.slot_follows_form");
    public static readonly Error RequestPending = Error.Refused("application.request_pending");
    public static readonly Error SamePersonApproves = Error.Refused("application.same_person_approves");
    public static readonly Error ProcedureRunning = Error.Refused("application.procedure_running");
    public static readonly Error ProcedureNameRequired = Error.Invalid("Name", "application.procedure_name_required");
    public static readonly Error ProcedureUnknown = Error.Invalid("Name", "application.procedure_unknown");
    public static readonly Error ProcedureNotRunning = Error.NotFound("application.procedure_not_running");
    public static readonly Error ExpectedTimeRequired = Error.Invalid("Expected", "application.expected_time_required");
    public static readonly Error ExtendedOnce = Error.Refused("application.extended_once");
    public static readonly Error ExtensionTooLong = Error.Invalid("WorkingDays", "application.extension_too_long");
    public static readonly Error GroundRequired = Error.Invalid("Ground", "application.ground_required");
    public static readonly Error GroundNotGiven = Error.Invalid("Ground", "application.ground_not_given");
    public static readonly Error LanesOpen = Error.Refused("application.lanes_open");
    public static readonly Error LanesExist = Error.Refused("application.lanes_exist");
    public static readonly Error LaneUnknown = Error.NotFound("application.lane_unknown");
    public static readonly Error LaneAnswered = Error.Refused("application.lane_answered");
    public static readonly Error LaneWaits = Error.Refused("application.lane_waits");
    public static readonly Error LaneNeedsDepartments = Error.Invalid("Departments", "application.lane_needs_departments");
    public static readonly Error VerdictRequired = Error.Invalid("Verdict", "application.verdict_required");
    public static readonly Error VisitDayWrong = Error.Invalid("Day", "application.visit_day_wrong");
    public static readonly Error PlaceRequired = Error.Invalid("Place", "application.place_required");
    public static readonly Error TransferTargetRequired = Error.Invalid("To", "application.transfer_target_required");
    public static readonly Error TwoOfficersGo = Error.Invalid("Officers", "application.two_officers_go");
    public static readonly Error FindingsRequired = Error.Invalid("Findings", "application.findings_required");
    public static readonly Error DeferredMissing = Error.Refused("application.deferred_missing");
    public static readonly Error NotDeferred = Error.NotFound("application.not_deferred");
    public static readonly Error DeliveryElectronicOnly = Error.Refused("application.delivery_electronic_only");
    public static readonly Error PickupCodeWrong = Error.Invalid("Evidence", "application.pickup_code_wrong");
    public static readonly Error RecipientRequired = Error.Invalid("Recipient", "application.recipient_required");
    public static readonly Error PostNumberRequired = Error.Invalid("Evidence", "application.post_number_required");
    public static readonly Error NothingToCorrectOnFace = Error.Invalid("Lines", "application.face_nothing_listed");
    public static readonly Error FaceLineUnknown = Error.Invalid("Lines", "application.face_line_unknown");
    public static readonly Error FaceLineUnchanged = Error.Invalid("Lines", "application.face_line_unchanged");
    public static readonly Error FaceLineWrong = Error.Invalid("Lines", "application.face_line_wrong");
    public static readonly Error CertificateNotValid = Error.Refused("application.certificate_not_valid");

    /// <summary>It was corrected, and the certificate that takes its place is not there yet.</summary>
    public static readonly Error CertificateBeingReissued = Error.Refused("application.certificate_being_reissued");

    public static readonly Error HeldByAnother = Error.Refused("application.held_by_another");
    public static readonly Error HeldAlready = Error.Refused("application.held_already");
    public static readonly Error HandlerUnfit = Error.Invalid("Handler", "application.handler_unfit");
    public static readonly Error HandlerAbsent = Error.Invalid("Handler", "application.handler_absent");
    public static readonly Error AlreadyCorrectedOnce = Error.Refused("correction.only_once");
}

/// <summary>All refusals of drafts.</summary>
public static class DraftErrors
{
    public static readonly Error NotFound = Error.NotFound("draft.not_found");
    public static readonly Error AlreadySubmitted = Error.Refused("draft.already_submitted");
    public static readonly Error StatementNotAccepted = Error.Invalid("Declared", "draft.statement_not_accepted");
    public static readonly Error SignatureMissing = Error.Invalid("Secret", "draft.signature_missing");
    public static readonly Error SignatureWrong = Error.Invalid("Secret", "draft.signature_wrong");
    public static readonly Error ChangedAfterSigning = Error.Refused("draft.changed_after_signing");

    /// <summary>Its version can no longer be applied for.</summary>
    public static readonly Error NewVersionRequired = Error.Refused("draft.new_version_required");

    /// <summary>The version in force is no longer the one whose changes were shown.</summary>
    public static readonly Error NewerVersionShown = Error.Refused("draft.newer_version_shown");

    public static readonly Error TooManyEntries = Error.Refused("draft.too_many_entries");

    public static Error QuestionOpen(string key) => Error.Invalid($"q.{key}", "draft.question_open");

    public static Error MaterialMissing(string materialId) => Error.Invalid($"m.{materialId}", "draft.material_missing");

    public static Error ChangedElsewhere(string key) => Error.Invalid(key, "draft.changed_elsewhere");
}
