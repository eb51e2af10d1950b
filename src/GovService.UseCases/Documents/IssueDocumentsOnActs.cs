using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Documents;

/// <summary>
/// 出具文书: after every act that the law wants in writing. A second delivery finds the documents written; one that was
/// lost is made up for by the next.
/// </summary>
internal sealed class IssueDocumentsOnActs(DocumentIssuing issuing) :
    IDomainEventHandler<ApplicationSubmitted>,
    IDomainEventHandler<CorrectionRequested>,
    IDomainEventHandler<ApplicationAccepted>,
    IDomainEventHandler<ApplicationDeemedAccepted>,
    IDomainEventHandler<ApplicationNotAccepted>,
    IDomainEventHandler<SpecialProcedureStarted>,
    IDomainEventHandler<SpecialProcedureEnded>,
    IDomainEventHandler<DecisionExtended>,
    IDomainEventHandler<ApplicationGranted>,
    IDomainEventHandler<ApplicationRefused>,
    IDomainEventHandler<ApplicationWithdrawn>,
    IDomainEventHandler<ApplicationTerminated>,
    IDomainEventHandler<ResultDelivered>,
    IDomainEventHandler<ApplicationCompleted>,
    IDomainEventHandler<ResultCorrected>
{
    public Task HandleAsync(ApplicationSubmitted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(CorrectionRequested done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationAccepted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationDeemedAccepted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationNotAccepted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(SpecialProcedureStarted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(SpecialProcedureEnded done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(DecisionExtended done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationGranted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationRefused done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationWithdrawn done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationTerminated done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ResultDelivered done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ApplicationCompleted done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);
    public Task HandleAsync(ResultCorrected done, CancellationToken ct) => WriteAsync(done.ApplicationId, ct);

    private Task WriteAsync(ApplicationId application, CancellationToken ct) => issuing.IssueDueAsync(application, ct);
}
