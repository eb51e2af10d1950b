using System.Collections.Concurrent;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Tests;

/// <summary>A gateway that keeps what it was asked to send; a second delivery of a message is dropped, as a real one does.</summary>
public sealed class SentSms : ISmsGateway
{
    private readonly ConcurrentDictionary<string, SmsMessage> _messages = new(StringComparer.Ordinal);

    /// <summary>How often it was asked, doubles included.</summary>
    public int Attempts { get; private set; }

    public IReadOnlyList<SmsMessage> To(string mobile) => [.. _messages.Values.Where(m => m.Mobile == mobile)];

    public Task SendAsync(SmsMessage message, CancellationToken ct)
    {
        Attempts++;
        _messages.TryAdd(message.Key, message);
        return Task.CompletedTask;
    }
}
