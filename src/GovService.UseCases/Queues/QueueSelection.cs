using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Queues;

/// <summary>Which part of a queue is asked for.</summary>
/// <param name="After">The last row of the page before; null for the first page.</param>
/// <param name="Kind">申请人类型.</param>
/// <param name="From">Handed in on this day or later.</param>
/// <param name="Until">Handed in on this day or before.</param>
public sealed record QueueSelection(
    ServiceItemId? Item = null,
    DepartmentId? Department = null,
    QueuePosition? After = null,
    QueueScope Scope = QueueScope.Department,
    WarningLight? Light = null,
    ApplicationStatus? Status = null,
    Audience? Kind = null,
    DateOnly? From = null,
    DateOnly? Until = null)
{
    public static readonly QueueSelection All = new();

    internal IQueryable<Application> Of(IQueryable<Application> waiting, DateTimeOffset now)
    {
        if (Item is { } item) waiting = waiting.Where(a => a.ServiceItemId == item);
        if (Department is { } department) waiting = waiting.Where(a => a.DepartmentId == department);
        if (Status is { } status) waiting = waiting.Where(a => a.Status == status);
        if (Kind is { } kind) waiting = waiting.Where(a => a.Applicant.Kind == kind);
        if (From is { } from)
        {
            var begin = ChinaTime.Instant(from, TimeOnly.MinValue);
            waiting = waiting.Where(a => a.CreatedAt >= begin);
        }

        if (Until is { } until)
        {
            var end = ChinaTime.Instant(until.AddDays(1), TimeOnly.MinValue);
            waiting = waiting.Where(a => a.CreatedAt < end);
        }

        if (Light is not { } light) return waiting;

        return light switch
        {
            WarningLight.Paused => waiting.Where(a => a.PausedSince != null),
            WarningLight.Red => waiting.Where(a => a.DueBy < now),
            WarningLight.Yellow => waiting.Where(a => a.DueBy >= now && a.Announced != WarningLight.Green),
            WarningLight.Green => waiting.Where(a =>
                a.PausedSince == null && (a.DueBy == null || (a.DueBy >= now && a.Announced == WarningLight.Green))),
        };
    }
}

/// <summary>范围: whose table.</summary>
public enum QueueScope
{
    /// <summary>本部门全部.</summary>
    Department,

    /// <summary>我的: claimed by the caller, or by somebody whom the caller covers today.</summary>
    Own,

    /// <summary>公共池: claimed by nobody.</summary>
    Pool,
}
