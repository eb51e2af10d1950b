using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;

namespace GovService.Domain.Supervision;

/// <summary>
/// 督办: a department is asked, in writing and with a date, why an application went wrong and what it does about it
/// (行政许可法 art. 60, 72). Opened once for each trigger; it changes nothing about the application itself.
/// </summary>
public sealed class SupervisionCase : AggregateRoot, IRegional
{
    public const int MaxText = 1000;

    /// <summary>答复期限.</summary>
    public static readonly TimeLimit ReplyLimit = new(3, LimitUnit.WorkingDay);

    private SupervisionCase() { } // EF Core

    public SupervisionCaseId Id { get; private init; }

    /// <summary>督办编号: the application's number and which of its cases this is.</summary>
    public string Number { get; private init; } = "";

    public ApplicationId ApplicationId { get; private init; }

    /// <summary>被督办部门.</summary>
    public DepartmentId DepartmentId { get; private init; }

    public string RegionCode { get; private init; } = "";
    public SupervisionTrigger Trigger { get; private init; }

    /// <summary>What it was opened for, so that one occasion opens one case.</summary>
    public string Occasion { get; private init; } = "";

    public SupervisionStatus Status { get; private set; }

    /// <summary>发出时间.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When the department has to have answered; counted anew when a reply is returned.</summary>
    public DateTimeOffset ReplyBy { get; private set; }

    public IReadOnlyList<SupervisionStep> Steps { get; private set; } = [];

    /// <summary>发出督办通知.</summary>
    /// <param name="order">Which of the application's cases this is, from 1.</param>
    public static Result<SupervisionCase> Open(
        Application application, int order, SupervisionTrigger trigger, string occasion, string text, Stamp stamp,
        WorkingCalendar calendar)
    {
        if (trigger == SupervisionTrigger.Instruction && CheckText(text) is { } wrong) return wrong;

        var opened = new SupervisionCase
        {
            Id = SupervisionCaseId.New(),
            Number = $"{application.Number}-D{order}",
            ApplicationId = application.Id,
            DepartmentId = application.DepartmentId,
            RegionCode = application.RegionCode,
            Trigger = trigger,
            Occasion = occasion,
            CreatedAt = stamp.At,
            ReplyBy = ReplyDate(stamp, calendar),
        };
        opened.Record(SupervisionAction.Send, cause: null, text, stamp);
        opened.Raise(new SupervisionOpened(opened.Id, application.Id, trigger));
        return opened;
    }

    /// <summary>答复: what caused it, and what was done.</summary>
    public Result Reply(string cause, string remedy, Stamp stamp)
    {
        if (CheckText(cause) is not null) return SupervisionErrors.CauseRequired;
        if (Perform(SupervisionAction.Reply, cause, remedy, stamp) is { } refused) return refused;

        Raise(new SupervisionReplied(Id));
        return Result.Success;
    }

    /// <summary>退回重新答复: the term for the answer begins again.</summary>
    public Result ReturnReply(string opinion, Stamp stamp, WorkingCalendar calendar)
    {
        if (Perform(SupervisionAction.ReturnReply, cause: null, opinion, stamp) is { } refused) return refused;

        ReplyBy = ReplyDate(stamp, calendar);
        Raise(new SupervisionReplyReturned(Id));
        return Result.Success;
    }

    /// <summary>升级: to the level above, with or without an answer.</summary>
    public Result Escalate(string opinion, Stamp stamp)
    {
        if (Perform(SupervisionAction.Escalate, cause: null, opinion, stamp) is { } refused) return refused;

        Raise(new SupervisionEscalated(Id));
        return Result.Success;
    }

    /// <summary>办结: the answer holds.</summary>
    public Result Close(string opinion, Stamp stamp)
    {
        if (Perform(SupervisionAction.Close, cause: null, opinion, stamp) is { } refused) return refused;

        Raise(new SupervisionClosed(Id));
        return Result.Success;
    }

    private Error? Perform(SupervisionAction action, string? cause, string text, Stamp stamp)
    {
        if (SupervisionLifecycle.Next(Status, action) is not { } next) return SupervisionErrors.ActionNotAllowed;
        if (CheckText(text) is { } wrong) return wrong;
        if (action != SupervisionAction.Reply && Steps[^1].Action == SupervisionAction.Reply && Steps[^1].By == stamp.By)
            return SupervisionErrors.SamePersonReviews;

        Record(action, cause, text, stamp);
        Status = next;
        return null;
    }

    private void Record(SupervisionAction action, string? cause, string text, Stamp stamp) =>
        Steps = [.. Steps, new(action, cause, text, stamp.By, stamp.Name, stamp.Role, stamp.At)];

    private static DateTimeOffset ReplyDate(Stamp stamp, WorkingCalendar calendar) =>
        LegalClock.DueBy(stamp.At, ReplyLimit, calendar)!.Instant;

    private static Error? CheckText(string text) => text.Trim().Length switch
    {
        0 => SupervisionErrors.TextRequired,
        > MaxText => SupervisionErrors.TextTooLong,
        _ => null,
    };
}

/// <summary>All refusals of supervision.</summary>
public static class SupervisionErrors
{
    public static readonly Error NotFound = Error.NotFound("supervision.not_found");
    public static readonly Error ActionNotAllowed = Error.Refused("supervision.action_not_allowed");
    public static readonly Error CauseRequired = Error.Invalid("Cause", "supervision.cause_required");
    public static readonly Error TextRequired = Error.Invalid("Text", "supervision.text_required");
    public static readonly Error TextTooLong = Error.Invalid("Text", "supervision.text_too_long");
    public static readonly Error SamePersonReviews = Error.Refused("supervision.same_person_reviews");
}

/// <summary>已发督办.</summary>
public sealed record SupervisionOpened(
    SupervisionCaseId CaseId, ApplicationId ApplicationId, SupervisionTrigger Trigger) : IDomainEvent;

/// <summary>已答复督办.</summary>
public sealed record SupervisionReplied(SupervisionCaseId CaseId) : IDomainEvent;

/// <summary>督办答复已退回.</summary>
public sealed record SupervisionReplyReturned(SupervisionCaseId CaseId) : IDomainEvent;

/// <summary>督办已升级.</summary>
public sealed record SupervisionEscalated(SupervisionCaseId CaseId) : IDomainEvent;

/// <summary>督办已办结.</summary>
public sealed record SupervisionClosed(SupervisionCaseId CaseId) : IDomainEvent;
