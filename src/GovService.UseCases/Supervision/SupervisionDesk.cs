using GovService.Domain.Applications;
using GovService.Domain.Supervision;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Supervision;

/// <summary>督办台: opens cases, each occasion once, and finds the case that a page showed.</summary>
internal sealed class SupervisionDesk(IGovServiceDb db, IWorkingCalendars calendars)
{
    /// <summary>A second call for the same occasion finds the case and opens none; the index guards against two at once.</summary>
    public async Task<Result> OpenAsync(
        Application application, SupervisionTrigger trigger, string? occasion, string text, Stamp stamp, CancellationToken ct)
    {
        var id = application.Id;
        var earlier = await db.SupervisionCases.Where(c => c.ApplicationId == id).Select(c => c.Occasion).ToListAsync(ct);
        var order = earlier.Count + 1;
        occasion ??= $"{trigger}:{order}";
        if (earlier.Contains(occasion)) return Result.Success;

        var opened = SupervisionCase.Open(
            application, order, trigger, occasion, text, stamp, await calendars.ForAsync(application.DistrictCode, ct));
        if (!opened.Succeeded) return Result.Failure(opened.Errors);

        db.SupervisionCases.Add(opened.Value);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}

/// <summary>Which cases a caller sees: those of their departments, asked or asking.</summary>
internal static class SupervisionVisibility
{
    extension(IQueryable<SupervisionCase> cases)
    {
        public IQueryable<SupervisionCase> OfDepartmentsOf(ICurrentUser user)
        {
            var departments = user.Rights.Departments.ToList();
            return cases.Where(c => departments.Contains(c.DepartmentId));
        }

        /// <summary>The case as its reader saw it.</summary>
        public async Task<Result<SupervisionCase>> AsSeenAsync(SupervisionCaseId id, uint seenVersion, CancellationToken ct)
        {
            var found = await cases.Where(c => c.Id == id)
                .Select(c => new { Case = c, Version = EF.Property<uint>(c, "Version") })
                .SingleOrDefaultAsync(ct);
            if (found is null) return SupervisionErrors.NotFound;

            return found.Version == seenVersion ? found.Case : CommonErrors.ChangedMeanwhile;
        }
    }
}
