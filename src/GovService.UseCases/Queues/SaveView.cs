using GovService.Domain.Queues;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>保存视图: the caller's selection of a queue under a name; as default, the queue opens with it.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record SaveView(QueueName Queue, string Name, string Filter, bool IsDefault) : ICommand;

internal sealed class SaveViewHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<SaveView>
{
    public async Task<Result> Handle(SaveView command, CancellationToken ct)
    {
        var saved = SavedView.Save(command.Queue, command.Name, command.Filter, user.Stamp(clock));
        if (!saved.Succeeded) return Result.Failure(saved.Errors);

        var me = user.Id;
        var others = await db.SavedViews.Where(v => v.AccountId == me && v.Queue == command.Queue).ToListAsync(ct);
        if (others.Exists(v => v.Name == saved.Value.Name)) return SavedViewErrors.NameTaken;
        if (others.Count >= SavedView.MaxViews) return SavedViewErrors.TooMany;

        if (command.IsDefault)
        {
            foreach (var other in others) other.MakeDefault(false);
            saved.Value.MakeDefault(true);
        }

        db.SavedViews.Add(saved.Value);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
