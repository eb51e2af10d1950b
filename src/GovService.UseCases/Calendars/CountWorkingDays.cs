using GovService.Domain.Calendars;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Calendars;

/// <summary>工作日推算: the last day of so many working days, as the region counts them, and what is not counted on the way.</summary>
/// <param name="RegionCode">区划代码 of twelve digits.</param>
[AllowAnyone]
public sealed record CountWorkingDays(DateOnly From, int Days, string RegionCode) : IQuery<DayCount>
{
    public const int MostDays = 3660;
}

internal sealed class CountWorkingDaysHandler(IWorkingCalendars calendars) : IQueryHandler<CountWorkingDays, DayCount>
{
    public async Task<DayCount> Handle(CountWorkingDays query, CancellationToken ct) =>
        (await calendars.ForAsync(query.RegionCode, ct)).Count(query.From, query.Days);
}
