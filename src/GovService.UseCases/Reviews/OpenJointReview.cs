using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Reviews;

/// <summary>发起联审: other departments are asked at the same time; each has its own days and its own lane.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record OpenJointReview(
    ApplicationId ApplicationId, IReadOnlyList<DepartmentId> Departments, uint SeenVersion) : ICommand;

internal sealed class OpenJointReviewValidator : AbstractValidator<OpenJointReview>
{
    public OpenJointReviewValidator() =>
        RuleFor(c => c.Departments).NotEmpty().WithErrorCode(ApplicationErrors.LaneNeedsDepartments.Code);
}

internal sealed class OpenJointReviewHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, ApplicationActs acts) : ICommandHandler<OpenJointReview>
{
    public async Task<Result> Handle(OpenJointReview command, CancellationToken ct)
    {
        var known = (await catalogue.ReferenceAsync(ct)).Departments;
        if (!command.Departments.All(id => known.GetValueOrDefault(id) is { IsAuthority: true }))
            return ApplicationErrors.LaneNeedsDepartments;

        return await acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.OpenJointReview(command.Departments, act.Stamp, act.Calendar), ct);
    }
}
