using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Queues;

/// <summary>Which part of a queue is asked for.</summary>
/// <param name="After">The last row of the page before; null for the first page.</param>
public sealed record QueueSelection(
    ServiceItemId? Item = null, DepartmentId? Department = null, QueuePosition? After = null)
{
    public static readonly QueueSelection All = new();
}

/// <summary>Where a page ends. It stays true while rows come and go, and costs the same at any depth.</summary>
public sealed record QueuePosition(DateTimeOffset? DueBy, ApplicationId Id);

/// <summary>待办队列: one page, most urgent first.</summary>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="Waiting">How many wait in the whole queue, whatever is selected.</param>
public sealed record QueuePage(
    IReadOnlyList<QueueEntry> Entries, QueuePosition? Next, int Waiting, IReadOnlyList<QueueGroup> Groups)
{
    public const int Size = 50;
}

/// <summary>How many of one item wait; what the filter offers.</summary>
public sealed record QueueGroup(
    ServiceItemId Item, string ItemName, DepartmentId Department, string DepartmentName, int Waiting);

/// <summary>One application that waits.</summary>
/// <param name="ApplicantName">Masked, unless it is a firm.</param>
/// <param name="WorkingDaysLeft">Negative when overdue; null when no limit is fixed.</param>
/// <param name="ProposedByName">Who proposed the refusal that waits for its second signature.</param>
public sealed record QueueEntry(
    ApplicationId Id,
    string Number,
    string ItemName,
    string DepartmentName,
    string ApplicantName,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DueBy,
    WarningLight Light,
    int? WorkingDaysLeft,
    RefusalKind? Proposed,
    string? ProposedByName);
