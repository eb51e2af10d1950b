using FluentValidation;
using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 开始申请: opens a draft for oneself or for a firm that one represents. An open draft for the same item and
/// applicant is taken up again, so that nobody fills a form twice.
/// </summary>
/// <param name="Item">Slug, catalogue id or code.</param>
/// <param name="FirmCode">Credit code of the firm one acts for; null: for oneself.</param>
[Allow(Role.Applicant)]
public sealed record StartApplication(string Item, string? FirmCode) : ICommand<ApplicationId>;

internal sealed class StartApplicationValidator : AbstractValidator<StartApplication>
{
    public StartApplicationValidator() => RuleFor(c => c.Item).NotEmpty().WithErrorCode("service_item.not_found");
}

internal sealed class StartApplicationHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : ICommandHandler<StartApplication, ApplicationId>
{
    public async Task<Result<ApplicationId>> Handle(StartApplication command, CancellationToken ct)
    {
        if (await catalogue.FindAsync(command.Item, ct) is not { } item) return ServiceItemErrors.NotFound;
        if (item.Closure is { } closure) return closure;
        if (!item.Content.IsOnline) return ServiceItemErrors.NotOnline;

        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == user.Id, ct);
        var applicant = ApplicantOf(account, command.FirmCode);
        if (!applicant.Succeeded) return Result<ApplicationId>.Failure(applicant.Errors);
        if (!item.Content.Serves(applicant.Value.Kind)) return ServiceItemErrors.AudienceNotServed;

        var code = applicant.Value.Code;
        var open = await db.ApplicationDrafts.OwnedBy(user)
            .Where(d => d.ServiceItemId == item.Id && d.SubmittedAt == null && d.Applicant.Code == code)
            .OrderByDescending(d => d.ChangedAt)
            .Select(d => new { d.Id })
            .FirstOrDefaultAsync(ct);
        if (open is not null) return open.Id;

        var draft = ApplicationDraft.Start(
            item.Id, item.VersionId, item.RegionCode, applicant.Value, clock.GetUtcNow());
        db.ApplicationDrafts.Add(draft);
        await db.SaveChangesAsync(ct);
        return draft.Id;
    }

    private static Result<Applicant> ApplicantOf(Account account, string? firmCode)
    {
        var person = account.Person;
        if (firmCode is null)
            return new Applicant(account.Id, Audience.Person, person.Name, person.IdNumber, person.Mobile, AgentName: null);

        return account.Firms.FirstOrDefault(f => f.CreditCode == firmCode) is { } firm
            ? new Applicant(account.Id, Audience.LegalPerson, firm.Name, firm.CreditCode, person.Mobile, person.Name)
            : AccountErrors.FirmNotRepresented;
    }
}
