using FluentValidation;
using GovService.Domain.Accounts;
using GovService.Domain.Parties;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>设立首位管理员: by the link in the log of an installation without accounts, once.</summary>
[AllowAnyone]
public sealed record CreateFirstAdministrator(string Token, string LoginName, string Name, string Password) : ICommand;

internal sealed class CreateFirstAdministratorValidator : AbstractValidator<CreateFirstAdministrator>
{
    public CreateFirstAdministratorValidator()
    {
        RuleFor(c => c.LoginName).Must(Account.IsLoginName).WithErrorCode(AccountErrors.LoginNameMalformed.Code);
        RuleFor(c => c.Name).Must(name => PersonName.Parse(name).Succeeded).WithErrorCode(AccountErrors.NameMalformed.Code);
        RuleFor(c => c.Password).Must((c, password) => NewPassword.IsGoodEnough(password, c.LoginName))
            .WithErrorCode(AccountErrors.PasswordTooWeak.Code);
    }
}

internal sealed class CreateFirstAdministratorHandler(
    IGovServiceDb db, IPasswords passwords, TimeProvider clock, IFirstAdministratorLink? link = null)
    : ICommandHandler<CreateFirstAdministrator>
{
    public async Task<Result> Handle(CreateFirstAdministrator command, CancellationToken ct)
    {
        if (link?.Redeem(command.Token) != true || await db.Accounts.AnyAsync(ct))
            return AccountErrors.FirstAdministratorLinkSpent;

        var person = new Person(PersonName.Parse(command.Name).Value.Value, IdNumber: "", Mobile: "", Address: "");
        var account = Account.Open(UserId.New(), command.LoginName, person, isDemo: false, clock.GetUtcNow());
        account.SetPassword(passwords.Hash(command.Password));
        account.Assign(Duty.Of(Role.SystemAdministrator));
        db.Accounts.Add(account);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
