using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>取消事项: for good. The search leaves it out; what is under way goes on.</summary>
/// <param name="SeenVersion">The version of the item that the page showed.</param>
[Allow(Role.Publisher)]
public sealed record CancelItem(ServiceItemId ItemId, string Reason, uint SeenVersion) : ICommand;

internal sealed class CancelItemHandler(ItemStates states, TimeProvider clock) : ICommandHandler<CancelItem>
{
    public Task<Result> Handle(CancelItem command, CancellationToken ct) => states.TurnAsync(
        command.ItemId, command.SeenVersion, item => item.Cancel(command.Reason, clock.GetUtcNow()), ct);
}
