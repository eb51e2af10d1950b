using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>撤回申请: the applicant takes the application back before it is decided.</summary>
[Allow(Role.Applicant)]
public sealed record WithdrawMyApplication(ApplicationId ApplicationId, string? Reason) : ICommand
{
    public const int MaxReason = 500;
}

internal sealed class WithdrawMyApplicationValidator : AbstractValidator<WithdrawMyApplication>
{
    public WithdrawMyApplicationValidator() =>
        RuleFor(c => c.Reason).MaximumLength(WithdrawMyApplication.MaxReason).WithErrorCode("withdraw.reason_too_long");
}

internal sealed class WithdrawMyApplicationHandler(
    IGovServiceDb db, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<WithdrawMyApplication>
{
    public async Task<Result> Handle(WithdrawMyApplication command, CancellationToken ct)
    {
        var application = await db.Applications.OwnedBy(user)
            .SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        if (application is null) return ApplicationErrors.NotFound;

        var reason = string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason.Trim();
        var withdrawn = application.Withdraw(
            reason, user.Stamp(clock), await calendars.ForAsync(application.DistrictCode, ct));
        if (!withdrawn.Succeeded) return withdrawn;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
