using GovService.UseCases.Ports;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Sms;

/// <summary>未配置短信网关: says so with every message, so that nobody believes it was sent.</summary>
internal sealed class SmsNotConfigured(ILogger<SmsNotConfigured> log) : ISmsGateway
{
    public Task SendAsync(SmsMessage message, CancellationToken ct)
    {
        log.LogError("No SMS gateway is configured: message {Template} was not sent", message.Template);
        return Task.CompletedTask;
    }
}
