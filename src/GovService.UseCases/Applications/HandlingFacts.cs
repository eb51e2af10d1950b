using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>办理情况: the facts beside the status; several may hold at once, and most applications have none.</summary>
/// <param name="Request">What waits for the level above.</param>
/// <param name="Lanes">In a joint review, one for each department that was asked.</param>
public sealed record HandlingFacts(
    ApprovalRequest? Request,
    IReadOnlyList<SpecialProcedureRun> Procedures,
    IReadOnlyList<LaneReview> Lanes,
    IReadOnlyList<SiteVisit> SiteVisits,
    DeliveryMethod DeliveryMethod)
{
    internal static HandlingFacts Of(
        Application application, ICurrentUser user, CatalogueReference reference, DateTimeOffset now) => new(
            application.Request,
            application.Procedures,
            [.. application.Lanes.Select(lane => LaneReview.Of(lane, user, reference, now)).OrderBy(l => l.DepartmentName, StringComparer.Ordinal)],
            application.SiteVisits,
            application.DeliveryMethod);
}

/// <summary>会签: one department's part of the joint review.</summary>
/// <param name="DueBy">Null while the applicant is asked for something.</param>
/// <param name="IsSilent">No word by its date: flagged, never read as consent.</param>
/// <param name="IsMine">The caller speaks for this department.</param>
/// <param name="OpenReturn">What the lane waits for.</param>
public sealed record LaneReview(
    DepartmentId DepartmentId,
    string DepartmentName,
    DateTimeOffset? DueBy,
    bool IsSilent,
    bool IsMine,
    LaneReturn? OpenReturn,
    LaneOpinion? Opinion)
{
    /// <summary>Somebody of this department may speak now.</summary>
    public bool IsOpen => Opinion is null && OpenReturn is null;

    internal static LaneReview Of(ReviewLane lane, ICurrentUser user, CatalogueReference reference, DateTimeOffset now) => new(
        lane.DepartmentId,
        reference.Departments.GetValueOrDefault(lane.DepartmentId)?.Name ?? "",
        lane.DueBy,
        lane.IsSilent(now),
        user.Rights.Departments.Contains(lane.DepartmentId),
        lane.OpenReturn,
        lane.Opinion);
}

/// <summary>What the forms of the desk offer to choose from.</summary>
/// <param name="LegalBases">What a refusal may be based on, as it is cited.</param>
/// <param name="Procedures">特别程序 that may be started.</param>
/// <param name="Departments">Whom a joint review may ask; empty when it cannot be opened now.</param>
public sealed record DeskChoices(
    IReadOnlyList<string> LegalBases, IReadOnlyList<string> Procedures, IReadOnlyList<DepartmentChoice> Departments)
{
    /// <summary>照面 lines whose clerical errors may be corrected now.</summary>
    public IReadOnlyList<FaceEntry> Face { get; internal init; } = [];

    internal static DeskChoices Of(
        Application application,
        ServiceItemContent item,
        CatalogueReference reference,
        IReadOnlyList<ApplicationAction> actions) => new(
            [.. item.LegalBases.Select(b => b.Cite()).Distinct(StringComparer.Ordinal)],
            item.ProcedureNames,
            actions.Contains(ApplicationAction.OpenJointReview)
                ? [.. reference.Departments.Values.Where(d => d.IsAuthority && d.Id != application.DepartmentId)
                    .Select(d => new DepartmentChoice(d.Id, d.Name)).OrderBy(d => d.Name, StringComparer.Ordinal)]
                : []);
}

/// <summary>可以邀请联审的部门.</summary>
public sealed record DepartmentChoice(DepartmentId Id, string Name);
