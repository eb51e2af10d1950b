using static GovService.Domain.Supervision.SupervisionAction;
using static GovService.Domain.Supervision.SupervisionStatus;

namespace GovService.Domain.Supervision;

/// <summary>The life of a case on one screen; what is not listed is not allowed.</summary>
public static class SupervisionLifecycle
{
    public static SupervisionStatus? Next(SupervisionStatus from, SupervisionAction action) => (from, action) switch
    {
        (Sent, Reply) => Replied,
        (Sent or Replied, Escalate) => Escalated,
        (Replied, ReturnReply) => Sent,
        (Replied or Escalated, Close) => Closed,
        _ => null,
    };

    public static IEnumerable<SupervisionAction> ActionsFrom(SupervisionStatus status) =>
        Enum.GetValues<SupervisionAction>().Where(action => Next(status, action) is not null);
}
