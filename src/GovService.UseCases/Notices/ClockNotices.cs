using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Notices;

/// <summary>期限通知: tells the applicant, with the reason, whenever the date of the decision moves or stands (行政许可法 art. 42, 45).</summary>
internal sealed class ClockNotices(ApplicantMessages messages) :
    IDomainEventHandler<SpecialProcedureStarted>,
    IDomainEventHandler<SpecialProcedureEnded>,
    IDomainEventHandler<DecisionExtended>,
    IDomainEventHandler<DueDateMoved>
{
    public async Task HandleAsync(SpecialProcedureStarted started, CancellationToken ct)
    {
        var run = await RunAsync(started.ApplicationId, started.Key, ct);
        await messages.TellAgainAsync(started.ApplicationId, "special_procedure_started", started.Key, ct, run.Name);
    }

    public async Task HandleAsync(SpecialProcedureEnded ended, CancellationToken ct)
    {
        var run = await RunAsync(ended.ApplicationId, ended.Key, ct);
        await messages.TellDayAgainAsync(
            ended.ApplicationId, "special_procedure_ended", ended.Key, ended.DueBy, ct, run.Name);
    }

    public async Task HandleAsync(DecisionExtended extended, CancellationToken ct)
    {
        var application = await messages.ReadAsync(extended.ApplicationId, ct);
        var reasons = application.Timeline.Last(e => e.Action == ApplicationAction.Extend).Note ?? "";
        await messages.TellDayAsync(
            application.Id, "decision_extended", extended.DueBy, ct, ApplicantMessages.Excerpt(reasons));
    }

    public Task HandleAsync(DueDateMoved moved, CancellationToken ct) =>
        messages.TellDayAgainAsync(
            moved.ApplicationId,
            "due_date_moved",
            $"{ApplicantMessages.Occasion(moved.From)}-{ApplicantMessages.Occasion(moved.To)}",
            moved.To,
            ct);

    private async Task<SpecialProcedureRun> RunAsync(ApplicationId id, string key, CancellationToken ct) =>
        (await messages.ReadAsync(id, ct)).Procedures.Single(p => p.Key == key);
}
