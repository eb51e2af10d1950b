using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>恢复事项: it can be applied for again.</summary>
/// <param name="SeenVersion">The version of the item that the page showed.</param>
[Allow(Role.Publisher)]
public sealed record ResumeItem(ServiceItemId ItemId, uint SeenVersion) : ICommand;

internal sealed class ResumeItemHandler(ItemStates states, TimeProvider clock) : ICommandHandler<ResumeItem>
{
    public Task<Result> Handle(ResumeItem command, CancellationToken ct) => states.TurnAsync(
        command.ItemId, command.SeenVersion, item => item.Resume(clock.GetUtcNow()), ct);
}
