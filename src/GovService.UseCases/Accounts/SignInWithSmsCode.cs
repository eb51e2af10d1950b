using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>短信验证码登录. One sentence for a wrong, spent or expired code and for a request that was never sent.</summary>
[AllowAnyone]
public sealed record SignInWithSmsCode(SmsCodeRequestId RequestId, string Code) : ICommand<SignedIn>;

internal sealed class SignInWithSmsCodeHandler(
    IGovServiceDb db, IPasswords passwords, IAttempts attempts, TimeProvider clock)
    : ICommandHandler<SignInWithSmsCode, SignedIn>
{
    public async Task<Result<SignedIn>> Handle(SignInWithSmsCode command, CancellationToken ct)
    {
        var code = SmsCode.Parse(command.Code);
        if (!code.Succeeded) return Result<SignedIn>.Failure(code.Errors);
        if (!await attempts.TryAsync(SignInLimits.Code, command.RequestId.ToString(), ct)) return AccountErrors.SmsCodeWrong;

        var request = await db.SmsCodeRequests.SingleOrDefaultAsync(
            r => r.Id == command.RequestId && r.Purpose == SmsCodePurpose.SignIn, ct);
        var now = clock.GetUtcNow();
        var isRight = passwords.Matches(request?.CodeHash ?? "", code.Value.Value);
        if (request is null || !isRight || !request.IsOpen(now)) return AccountErrors.SmsCodeWrong;

        var account = await db.Accounts.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == request.AccountId && !a.IsDisabled, ct);
        if (account is null) return AccountErrors.SmsCodeWrong;

        request.Use(now);
        await db.SaveChangesAsync(ct);
        return new SignedIn(account.Id, account.Person.Name, [.. account.Duties.Select(d => d.Role)]);
    }
}
