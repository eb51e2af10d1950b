using GovService.Domain.Applications;
using GovService.Domain.Queues;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Queues;

namespace GovService.Web.Components.Queues;

/// <summary>批量办理: what can be done to several rows at once. Each row is a command and a transaction of its own.</summary>
internal static class QueueBatch
{
    public static IReadOnlyList<ApplicationAction> ActionsIn(QueueName queue) => queue switch
    {
        QueueName.Counter => [ApplicationAction.Claim, ApplicationAction.Receive, ApplicationAction.Accept],
        QueueName.Review => [ApplicationAction.Claim, ApplicationAction.Review],
        QueueName.Decisions => [ApplicationAction.Claim, ApplicationAction.Grant],
        QueueName.HandOver or QueueName.Applicant or QueueName.Proposals => [ApplicationAction.Claim],
        QueueName.Lanes or QueueName.Overdue => [],
    };

    public static ICommand ToCommand(ApplicationAction action, QueueEntry row) => action switch
    {
        ApplicationAction.Claim => new ClaimApplication(row.Id, row.Version),
        ApplicationAction.Receive => new ReceiveApplication(row.Id, row.Version),
        ApplicationAction.Accept => new AcceptApplication(row.Id, row.Version),
        ApplicationAction.Review => new ReviewApplication(row.Id, Opinion: null, row.Version),
        ApplicationAction.Grant => new GrantApplication(row.Id, Opinion: null, row.Version),
        _ => throw new InvalidOperationException($"{action} is not done to several applications at once."),
    };
}

/// <summary>What became of a batch.</summary>
internal sealed record BatchReport(ApplicationAction Action, int Succeeded, IReadOnlyList<BatchFailure> Failed);

/// <summary>A row that was refused, and why.</summary>
internal sealed record BatchFailure(QueueEntry Row, Error Error);
