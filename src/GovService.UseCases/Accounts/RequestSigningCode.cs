using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>获取签署验证码: to the caller's own mobile, for the signature under an application.</summary>
[Allow(Role.Applicant)]
public sealed record RequestSigningCode : ICommand;

internal sealed class RequestSigningCodeHandler(
    IGovServiceDb db, ICurrentUser user, IAttempts attempts, TimeProvider clock) : ICommandHandler<RequestSigningCode>
{
    public async Task<Result> Handle(RequestSigningCode command, CancellationToken ct)
    {
        var mobile = await db.Accounts.Where(a => a.Id == user.Id).Select(a => a.Person.Mobile).SingleAsync(ct);
        if (!await attempts.MaySendCodeAsync(mobile, ct)) return AccountErrors.SmsCodeTooMany;

        db.SmsCodeRequests.Add(SmsCodeRequest.Open(mobile, SmsCodePurpose.Signing, user.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
