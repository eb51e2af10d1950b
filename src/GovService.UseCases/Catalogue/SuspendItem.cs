using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>暂停事项: nobody applies until it is resumed; the guide says why, and what is under way goes on.</summary>
/// <param name="SeenVersion">The version of the item that the page showed.</param>
[Allow(Role.Publisher)]
public sealed record SuspendItem(ServiceItemId ItemId, string Reason, uint SeenVersion) : ICommand;

internal sealed class SuspendItemHandler(ItemStates states, TimeProvider clock) : ICommandHandler<SuspendItem>
{
    public Task<Result> Handle(SuspendItem command, CancellationToken ct) => states.TurnAsync(
        command.ItemId, command.SeenVersion, item => item.Suspend(command.Reason, clock.GetUtcNow()), ct);
}
