using System.Globalization;
using System.Security.Cryptography;
using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>
/// 发送验证码: makes the code, keeps its hash, then sends it. Made here and not with the request, the code stands in no
/// outbox row; when the message has to be sent again it carries a new code, and the last one counts.
/// </summary>
internal sealed class SendSmsCodeOnRequest(
    IGovServiceDb db, IPasswords passwords, ISmsGateway gateway, TimeProvider clock) : IDomainEventHandler<SmsCodeRequested>
{
    private const int Codes = 1_000_000;

    public async Task HandleAsync(SmsCodeRequested requested, CancellationToken ct)
    {
        var request = await db.SmsCodeRequests.SingleOrDefaultAsync(r => r.Id == requested.RequestId, ct);
        if (request is null or { UsedAt: not null } || clock.GetUtcNow() >= request.CreatedAt + SmsCodeRequest.Life) return;

        var code = RandomNumberGenerator.GetInt32(Codes).ToString("D6", CultureInfo.InvariantCulture);
        request.Expect(passwords.Hash(code));
        await db.SaveChangesAsync(ct);

        var key = $"code:{request.Id}:{Guid.CreateVersion7():N}";
        await gateway.SendAsync(new SmsMessage(key, request.Mobile, TemplateOf(request.Purpose), [code, Minutes]), ct);
    }

    private static string TemplateOf(SmsCodePurpose purpose) => purpose switch
    {
        SmsCodePurpose.SignIn => "sign_in_code",
        SmsCodePurpose.Signing => "signing_code",
    };

    private static string Minutes => SmsCodeRequest.Life.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
}
