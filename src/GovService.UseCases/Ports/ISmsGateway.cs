namespace GovService.UseCases.Ports;

/// <summary>短信网关. The key lets the gateway drop a second delivery of the same message.</summary>
public interface ISmsGateway
{
    Task SendAsync(SmsMessage message, CancellationToken ct);
}

/// <param name="Key">Unique per message; sending it twice sends it once.</param>
/// <param name="Template">Which text: a key of the gateway's templates.</param>
/// <param name="Arguments">The template's placeholders in order; nothing personal beyond what the text needs.</param>
public sealed record SmsMessage(string Key, string Mobile, string Template, IReadOnlyList<string> Arguments);
