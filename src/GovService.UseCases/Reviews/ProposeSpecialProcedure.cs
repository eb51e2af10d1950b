using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>请示启动特别程序: time that the limit leaves out, once the level above agrees (行政许可法 art. 45).</summary>
/// <param name="Name">As the guide lists it, or as the law does.</param>
/// <param name="Expected">Whole days, working or natural; the applicant is told in writing.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record ProposeSpecialProcedure(
    ApplicationId ApplicationId, string Name, TimeLimit Expected, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeSpecialProcedureValidator : AbstractValidator<ProposeSpecialProcedure>
{
    public ProposeSpecialProcedureValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithErrorCode(ApplicationErrors.ProcedureNameRequired.Code);
        RuleFor(c => c.Expected)
            .Must(e => e is { Value: > 0 and <= 365, Unit: LimitUnit.WorkingDay or LimitUnit.NaturalDay }
                && decimal.IsInteger(e.Value.Value))
            .WithErrorCode(ApplicationErrors.ExpectedTimeRequired.Code);
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeSpecialProcedureHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeSpecialProcedure>
{
    public Task<Result> Handle(ProposeSpecialProcedure command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => act.Item.ProcedureNames.Contains(command.Name, StringComparer.Ordinal)
                ? application.ProposeSpecialProcedure(
                    command.Name, command.Expected, command.Reasons.Trim(), act.Stamp)
                : ApplicationErrors.ProcedureUnknown, ct);
}
