using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Queues;

/// <summary>Where a page ends. It stays true while rows come and go, and costs the same at any depth.</summary>
public sealed record QueuePosition(DateTimeOffset? DueBy, ApplicationId Id);

/// <summary>待办队列: one page, most urgent first; what is paused or unlimited stands last.</summary>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="Waiting">How many wait in the scope, whatever else is selected.</param>
public sealed record QueuePage(
    IReadOnlyList<QueueEntry> Entries,
    QueuePosition? Next,
    int Waiting,
    QueueLights Lights,
    IReadOnlyList<QueueGroup> Groups)
{
    public const int Size = 50;
}

/// <summary>红黄灯计数. Yellow is what has been announced, red and paused are as of now.</summary>
public sealed record QueueLights(int Red, int Yellow, int Green, int Paused);

/// <summary>How many of one item wait; what the filter offers.</summary>
public sealed record QueueGroup(
    ServiceItemId Item, string ItemName, DepartmentId Department, string DepartmentName, int Waiting);

/// <summary>One application that waits.</summary>
/// <param name="ApplicantName">Masked, unless it is a firm.</param>
/// <param name="WorkingDaysLeft">Negative when overdue; null when no limit is fixed.</param>
/// <param name="ProposedByName">Who proposed the refusal that waits for its second signature.</param>
/// <param name="HandlerName">Who claimed it; null while it lies in the pool.</param>
/// <param name="IsMine">Claimed by the caller.</param>
/// <param name="Version">Goes back with an act on the row, so that nobody acts on what has changed.</param>
public sealed record QueueEntry(
    ApplicationId Id,
    string Number,
    string ItemName,
    string DepartmentName,
    string ApplicantName,
    ApplicationStatus Status,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DueBy,
    WarningLight Light,
    int? WorkingDaysLeft,
    RefusalKind? Proposed,
    string? ProposedByName,
    string? HandlerName,
    bool IsMine,
    uint Version);
