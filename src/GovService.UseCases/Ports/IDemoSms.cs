using GovService.UseCases.Demo;

namespace GovService.UseCases.Ports;

/// <summary>演示短信: what the stand-in gateway kept instead of sending it. There in Demo only.</summary>
public interface IDemoSms
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<DemoSmsMessage>> ReadAsync(CancellationToken ct);
}
