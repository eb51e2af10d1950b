using FluentValidation;
using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>口令登录. Whatever was wrong, the answer and the work for it are the same (ASVS 6.3.8).</summary>
[AllowAnyone]
public sealed record SignInWithPassword(string LoginName, string Password) : ICommand<SignedIn>;

internal sealed class SignInWithPasswordValidator : AbstractValidator<SignInWithPassword>
{
    /// <summary>Nobody has a longer one, and hashing it would cost us.</summary>
    private const int MaxLength = 200;

    public SignInWithPasswordValidator()
    {
        RuleFor(c => c.LoginName).NotEmpty().WithErrorCode(AccountErrors.LoginNameMissing.Code);
        RuleFor(c => c.Password).NotEmpty().WithErrorCode(AccountErrors.PasswordMissing.Code);
        RuleFor(c => c).Must(c => c.LoginName.Length <= MaxLength && c.Password.Length <= MaxLength)
            .WithErrorCode(AccountErrors.SignInFailed.Code).OverridePropertyName("");
    }
}

internal sealed class SignInWithPasswordHandler(IGovServiceDb db, IPasswords passwords, IAttempts attempts)
    : ICommandHandler<SignInWithPassword, SignedIn>
{
    public async Task<Result<SignedIn>> Handle(SignInWithPassword command, CancellationToken ct)
    {
        var loginName = Account.LoginNameOf(command.LoginName);
        if (!await attempts.TryAsync(SignInLimits.Password, loginName, ct)) return AccountErrors.TooManyTries;

        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.LoginName == loginName, ct);
        var isRight = passwords.Matches(account?.PasswordHash ?? "", command.Password);
        if (account is null or { IsDisabled: true } || !isRight) return AccountErrors.SignInFailed;

        await attempts.ForgetAsync(SignInLimits.Password, loginName, ct);
        return new SignedIn(account.Id, account.Person.Name, [.. account.Duties.Select(d => d.Role)]);
    }
}
