using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <inheritdoc cref="IIdentityConfirmation"/>
internal sealed class IdentityConfirmation(
    IGovServiceDb db, IPasswords passwords, IAttempts attempts, TimeProvider clock) : IIdentityConfirmation
{
    public Task<bool> ConfirmAsync(UserId account, SigningMeans means, string secret, CancellationToken ct) => means switch
    {
        SigningMeans.Password => ConfirmPasswordAsync(account, secret, ct),
        SigningMeans.SmsCode => ConfirmCodeAsync(account, SmsCode.Parse(secret), ct),
    };

    private async Task<bool> ConfirmPasswordAsync(UserId id, string password, CancellationToken ct)
    {
        var account = await db.Accounts.Where(a => a.Id == id && !a.IsDisabled)
            .Select(a => new { a.LoginName, a.PasswordHash }).SingleOrDefaultAsync(ct);
        if (account is null || !await attempts.TryAsync(SignInLimits.Password, account.LoginName, ct)) return false;
        if (!passwords.Matches(account.PasswordHash, password)) return false;

        await attempts.ForgetAsync(SignInLimits.Password, account.LoginName, ct);
        return true;
    }

    private async Task<bool> ConfirmCodeAsync(UserId account, Result<SmsCode> code, CancellationToken ct)
    {
        if (!code.Succeeded) return false;

        var request = await db.SmsCodeRequests
            .Where(r => r.AccountId == account && r.Purpose == SmsCodePurpose.Signing)
            .OrderByDescending(r => r.CreatedAt)
            .FirstOrDefaultAsync(ct);
        if (request is null || !await attempts.TryAsync(SignInLimits.Code, request.Id.ToString(), ct)) return false;

        var now = clock.GetUtcNow();
        if (!request.IsOpen(now) || !passwords.Matches(request.CodeHash, code.Value.Value)) return false;

        request.Use(now);
        return true;
    }
}
