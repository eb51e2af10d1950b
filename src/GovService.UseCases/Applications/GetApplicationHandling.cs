using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>经办情况: who has an application on their table, and what the caller may do about that. Null: not theirs to see.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetApplicationHandling(ApplicationId ApplicationId) : IQuery<ApplicationHandling?>;

/// <param name="Post">The post whose table it lies on; <see cref="Role.System"/> when nobody works on it.</param>
/// <param name="HandlerName">Null while it lies in the pool.</param>
/// <param name="IsAbsent">The handler is away today.</param>
/// <param name="Candidates">Who of the post could have it instead, the caller among them; empty when the caller may not assign.</param>
public sealed record ApplicationHandling(
    Role Post,
    string? HandlerName,
    bool IsMine,
    bool IsAbsent,
    bool CanClaim,
    bool CanRelease,
    IReadOnlyList<Officer> Candidates,
    uint Version);

internal sealed class GetApplicationHandlingHandler(
    IGovServiceDb db, ICurrentUser user, IOfficers officers, TimeProvider clock)
    : IQueryHandler<GetApplicationHandling, ApplicationHandling?>
{
    public async Task<ApplicationHandling?> Handle(GetApplicationHandling query, CancellationToken ct)
    {
        var found = await db.Applications.AsNoTracking().AtDeskOf(user)
            .Where(a => a.Id == query.ApplicationId)
            .Select(a => new { Application = a, Version = EF.Property<uint>(a, "Version") })
            .SingleOrDefaultAsync(ct);
        if (found is null) return null;

        var application = found.Application;
        var post = ApplicationLifecycle.HandlerOf(application.Status);
        var absent = await db.Absences.TodayAsync(clock, ct);
        var covers = application.HandlerId is { } handler
            && (await db.Absences.CoveredByAsync(user.Id, clock, ct)).Contains(handler);
        var mine = application.MayBeHandledBy(user.Rights) ? application.HandlingFor(post, user.Id).ToHashSet() : [];
        var mayAssign = mine.Contains(ApplicationAction.Assign) || (post != Role.System && user.Supervises(application));
        return new(
            post,
            application.HandlerName,
            application.HandlerId == user.Id,
            application.HandlerId is { } holder && absent.Contains(holder),
            mine.Contains(ApplicationAction.Claim) || (covers && application.MayBeHandledBy(user.Rights)),
            mine.Contains(ApplicationAction.Release),
            mayAssign ? await CandidatesAsync(application, post, absent, ct) : [],
            found.Version);
    }

    private async Task<IReadOnlyList<Officer>> CandidatesAsync(
        Application application, Role post, HashSet<UserId> absent, CancellationToken ct) =>
    [
        .. from rights in await officers.InAsync(post, ct)
           where application.MayBeHandledBy(rights) && rights.AccountId != application.HandlerId
           where !absent.Contains(rights.AccountId)
           select new Officer(rights.AccountId, rights.Name),
    ];
}
