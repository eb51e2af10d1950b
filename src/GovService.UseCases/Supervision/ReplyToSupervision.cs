using GovService.Domain.Supervision;
using GovService.UseCases.Common;

namespace GovService.UseCases.Supervision;

/// <summary>答复督办: the supervised department says what caused it and what it did.</summary>
/// <param name="SeenVersion">The version of the case that the page showed.</param>
[Allow(Role.Reviewer, Role.DecisionMaker)]
public sealed record ReplyToSupervision(SupervisionCaseId CaseId, string Cause, string Remedy, uint SeenVersion) : ICommand;

internal sealed class ReplyToSupervisionHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ReplyToSupervision>
{
    public async Task<Result> Handle(ReplyToSupervision command, CancellationToken ct)
    {
        var found = await db.SupervisionCases.OfDepartmentsOf(user).AsSeenAsync(command.CaseId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var replied = found.Value.Reply(command.Cause, command.Remedy, user.Stamp(clock));
        if (!replied.Succeeded) return replied;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
