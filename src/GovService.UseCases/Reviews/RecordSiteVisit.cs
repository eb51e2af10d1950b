using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>
/// 登记现场核查: two officers at least (行政许可法 art. 34); in a joint review one visit for all departments, recorded by
/// the one that leads.
/// </summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record RecordSiteVisit(
    ApplicationId ApplicationId,
    DateOnly? Day,
    string Place,
    IReadOnlyList<SiteOfficer> Officers,
    string Findings,
    uint SeenVersion) : ICommand;

internal sealed class RecordSiteVisitValidator : AbstractValidator<RecordSiteVisit>
{
    public RecordSiteVisitValidator()
    {
        RuleFor(c => c.Day).NotNull().WithErrorCode(ApplicationErrors.VisitDayWrong.Code);
        RuleFor(c => c.Place).NotEmpty().WithErrorCode(ApplicationErrors.PlaceRequired.Code);
        RuleFor(c => c.Officers)
            .Must(officers => officers.Count >= SiteVisit.MinOfficers
                && officers.All(o => o.Name.Trim().Length > 0 && o.BadgeNumber.Trim().Length > 0))
            .WithErrorCode(ApplicationErrors.TwoOfficersGo.Code);
        RuleFor(c => c.Findings)
            .NotEmpty().WithErrorCode(ApplicationErrors.FindingsRequired.Code)
            .MaximumLength(Application.MaxReasons).WithErrorCode(ApplicationErrors.ReasonsTooLong.Code);
    }
}

internal sealed class RecordSiteVisitHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<RecordSiteVisit>
{
    public Task<Result> Handle(RecordSiteVisit command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.RecordSiteVisit(VisitOf(command), act.Stamp), ct);

    private static SiteVisit VisitOf(RecordSiteVisit command) => new(
        command.Day!.Value,
        command.Place.Trim(),
        [.. command.Officers.Select(o => new SiteOfficer(o.Name.Trim(), o.BadgeNumber.Trim()))],
        command.Findings.Trim());
}
