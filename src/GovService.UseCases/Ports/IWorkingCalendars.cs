using GovService.Domain.Calendars;

namespace GovService.UseCases.Ports;

/// <summary>工作日历 in force, from memory.</summary>
public interface IWorkingCalendars
{
    ValueTask<WorkingCalendar> CurrentAsync(CancellationToken ct);
}
