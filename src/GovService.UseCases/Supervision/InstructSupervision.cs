using GovService.Domain.Applications;
using GovService.Domain.Supervision;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Supervision;

/// <summary>交办督办: a supervisor asks the department about an application by hand.</summary>
[Allow(Role.Supervisor)]
public sealed record InstructSupervision(ApplicationId ApplicationId, string Text) : ICommand;

internal sealed class InstructSupervisionHandler(
    IGovServiceDb db, ICurrentUser user, SupervisionDesk desk, TimeProvider clock) : ICommandHandler<InstructSupervision>
{
    public async Task<Result> Handle(InstructSupervision command, CancellationToken ct)
    {
        var application = await db.Applications.AsNoTracking().HandledBy(user)
            .SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        return application is null
            ? ApplicationErrors.NotFound
            : await desk.OpenAsync(
                application, SupervisionTrigger.Instruction, occasion: null, command.Text, user.Stamp(clock), ct);
    }
}
