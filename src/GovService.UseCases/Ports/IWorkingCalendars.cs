using GovService.Domain.Calendars;

namespace GovService.UseCases.Ports;

/// <summary>工作日历 in force, from memory.</summary>
public interface IWorkingCalendars
{
    /// <summary>The national calendar with what the region and those above it add or take away.</summary>
    /// <param name="regionCode">区划代码 of twelve digits.</param>
    ValueTask<WorkingCalendar> ForAsync(string regionCode, CancellationToken ct);
}
