using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Revisions;

/// <summary>All refusals of catalogue work.</summary>
public static class RevisionErrors
{
    public static readonly Error NotFound = Error.NotFound("revision.not_found");
    public static readonly Error SetNotFound = Error.NotFound("revision.set_not_found");

    /// <summary>编辑、审核、发布分离.</summary>
    public static readonly Error OwnWork = Error.Forbidden("revision.own_work");

    public static readonly Error ActionNotAllowed = Error.Refused("revision.action_not_allowed");
    public static readonly Error NotEditable = Error.Refused("revision.not_editable");
    public static readonly Error NotUndoable = Error.Refused("revision.not_undoable");
    public static readonly Error NothingChanged = Error.Refused("revision.nothing_changed");
    public static readonly Error AlreadyOpen = Error.Conflict("revision.already_open");

    /// <summary>A newer version has been published since the revision was opened.</summary>
    public static readonly Error Overtaken = Error.Conflict("revision.overtaken");

    /// <summary>The base of the local item changed while its revision was on its way.</summary>
    public static readonly Error BaseChanged = Error.Refused("revision.base_changed");

    /// <summary>What the revision followed was withdrawn, and nobody had touched it.</summary>
    public static readonly Error BaseWithdrawn = Error.Refused("revision.base_withdrawn");

    public static readonly Error ReasonRequired = Error.Invalid("Reason", "revision.reason_required");
    public static readonly Error ReasonTooLong = Error.Invalid("Reason", "revision.reason_too_long");
    public static readonly Error SetEmpty = Error.Invalid("Members", "revision.set_empty");
    public static readonly Error EffectiveInThePast = Error.Invalid("EffectiveAt", "revision.effective_in_the_past");
    public static readonly Error NameRequired = Error.Invalid("Name", "revision.name_required");

    /// <summary>校核错误 in the element.</summary>
    public static Error BreaksRule(ElementPath element) => Error.Invalid(element.Value, "revision.breaks_rule");

    /// <summary>校核提醒 in the element, for which nobody has written a reason.</summary>
    public static Error WarningUnexplained(ElementPath element) =>
        Error.Invalid(element.Value, "revision.warning_unexplained");

    /// <summary>Somebody else changed the element meanwhile; nothing was overwritten.</summary>
    public static Error ChangedElsewhere(ElementPath element) =>
        new(ErrorKind.Conflict, "revision.changed_elsewhere", element.Value);
}
