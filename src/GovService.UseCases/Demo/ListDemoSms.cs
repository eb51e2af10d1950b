using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Demo;

/// <summary>演示短信网关: lists what would have been sent. Null where the gateway is not the stand-in.</summary>
[AllowAnyone]
public sealed record ListDemoSms : IQuery<IReadOnlyList<DemoSmsMessage>?>;

internal sealed class ListDemoSmsHandler(IDemoSms? messages = null)
    : IQueryHandler<ListDemoSms, IReadOnlyList<DemoSmsMessage>?>
{
    public async Task<IReadOnlyList<DemoSmsMessage>?> Handle(ListDemoSms query, CancellationToken ct) =>
        messages is null ? null : await messages.ReadAsync(ct);
}
