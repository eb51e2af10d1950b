using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>
/// 办理一步: an officer's act on an application as they saw it. Finds it among what they may see, refuses what has changed
/// since, lets the domain act, and saves in one commit.
/// </summary>
internal sealed class ApplicationActs(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IWorkingCalendars calendars, TimeProvider clock)
{
    public async Task<Result> PerformAsync(
        IQueryable<Application> visible,
        ApplicationId id,
        uint seenVersion,
        Func<Application, ActContext, Result> act,
        CancellationToken ct)
    {
        var found = await visible.AsSeenAsync(id, seenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var context = new ActContext(
            user.Stamp(clock),
            await calendars.ForAsync(found.Value.DistrictCode, ct),
            await catalogue.ContentAsync(found.Value.ServiceItemVersionId, ct));
        var acted = act(found.Value, context);
        if (!acted.Succeeded) return acted;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}

/// <summary>What an act needs beside what the officer typed.</summary>
/// <param name="Item">The version that was applied for.</param>
internal sealed record ActContext(Stamp Stamp, WorkingCalendar Calendar, ServiceItemContent Item);
