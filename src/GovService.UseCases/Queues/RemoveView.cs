using GovService.Domain.Queues;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>删除视图: one of the caller's own.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record RemoveView(SavedViewId ViewId) : ICommand;

internal sealed class RemoveViewHandler(IGovServiceDb db, ICurrentUser user) : ICommandHandler<RemoveView>
{
    public async Task<Result> Handle(RemoveView command, CancellationToken ct)
    {
        var me = user.Id;
        var view = await db.SavedViews.SingleOrDefaultAsync(v => v.Id == command.ViewId && v.AccountId == me, ct);
        if (view is null) return SavedViewErrors.NotFound;

        db.SavedViews.Remove(view);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
