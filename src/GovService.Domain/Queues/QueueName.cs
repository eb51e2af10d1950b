namespace GovService.Domain.Queues;

/// <summary>待办队列: the lists of the desk, by name.</summary>
public enum QueueName
{
    /// <summary>待受理.</summary>
    Counter,

    /// <summary>待送达.</summary>
    HandOver,

    /// <summary>待审核.</summary>
    Review,

    /// <summary>待会签.</summary>
    Lanes,

    /// <summary>等申请人.</summary>
    Applicant,

    /// <summary>待决定.</summary>
    Decisions,

    /// <summary>待复核.</summary>
    Proposals,

    /// <summary>超期.</summary>
    Overdue,
}
