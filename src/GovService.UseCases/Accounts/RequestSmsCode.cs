using GovService.Domain.Accounts;
using GovService.Domain.Parties;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>
/// 获取登录验证码. The answer is the same for a number that nobody has: the message is sent after it, from the outbox.
/// </summary>
[AllowAnyone]
public sealed record RequestSmsCode(string Mobile) : ICommand<SmsCodeRequestId>;

internal sealed class RequestSmsCodeHandler(IGovServiceDb db, IAttempts attempts, TimeProvider clock)
    : ICommandHandler<RequestSmsCode, SmsCodeRequestId>
{
    public async Task<Result<SmsCodeRequestId>> Handle(RequestSmsCode command, CancellationToken ct)
    {
        var parsed = MobileNumber.Parse(command.Mobile);
        if (!parsed.Succeeded) return Wrong(parsed.Errors);

        var mobile = parsed.Value.Value;
        if (!await attempts.MaySendCodeAsync(mobile, ct)) return AccountErrors.SmsCodeTooMany;

        var owners = await db.Accounts.Where(a => a.Person.Mobile == mobile && !a.IsDisabled)
            .OrderBy(a => a.Id).Select(a => a.Id).Take(2).ToListAsync(ct);
        UserId? owner = owners is [var only] ? only : null;
        var request = SmsCodeRequest.Open(mobile, SmsCodePurpose.SignIn, owner, clock.GetUtcNow());
        db.SmsCodeRequests.Add(request);
        await db.SaveChangesAsync(ct);
        return request.Id;
    }

    private static Result<SmsCodeRequestId> Wrong(IReadOnlyList<Error> errors) =>
        Result<SmsCodeRequestId>.Failure([.. errors.Select(e => e with { Field = nameof(RequestSmsCode.Mobile) })]);
}
