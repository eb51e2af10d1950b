using GovService.Infrastructure.Persistence;
using GovService.Infrastructure.Persistence.Configurations;
using GovService.UseCases.Demo;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Infrastructure.Sms;

/// <summary>演示短信网关: sends nothing; keeps what would have been sent, once per key, for a page that shows it.</summary>
internal sealed class DemoSmsGateway(NpgsqlDataSource database, IServiceScopeFactory scopes, TimeProvider clock)
    : ISmsGateway, IDemoSms
{
    private const int Shown = 100;

    public async Task SendAsync(SmsMessage message, CancellationToken ct)
    {
        await using var command = database.CreateCommand("""
            INSERT INTO sms_messages (key, mobile, text, sent_at) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING
            """);
        command.Parameters.Add(new() { Value = message.Key });
        command.Parameters.Add(new() { Value = message.Mobile });
        command.Parameters.Add(new() { Value = SmsTemplates.Text(message) });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<IReadOnlyList<DemoSmsMessage>> ReadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GovServiceDbContext>().Set<SmsMessageRow>()
            .OrderByDescending(m => m.SentAt).Take(Shown)
            .Select(m => new DemoSmsMessage(m.Mobile, m.Text, m.SentAt))
            .ToListAsync(ct);
    }
}
