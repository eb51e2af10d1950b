using GovService.Domain.Applications;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>办理情况, as the applicant is told of it: what stops the clock, what moved it, what is asked, what came of it.</summary>
/// <param name="Procedures">特别程序, running and ended.</param>
/// <param name="Questions">What departments of a joint review ask for, one slot each.</param>
/// <param name="PickupCode">Only while the result waits to be collected.</param>
/// <param name="Ending">Why it was terminated, or who decides now; null unless it ended so.</param>
public sealed record MyHandling(
    IReadOnlyList<SpecialProcedureRun> Procedures,
    MyExtension? Extension,
    IReadOnlyList<LaneQuestion> Questions,
    DeliveryMethod DeliveryMethod,
    string? PickupCode,
    string? Ending)
{
    internal static MyHandling Of(Application application, ServiceItemContent item, CatalogueReference reference) => new(
        application.Procedures,
        MyExtension.Of(application),
        LaneQuestion.Of(application, item, reference),
        application.DeliveryMethod,
        application.Status == ApplicationStatus.Issued ? application.PickupCode : null,
        application.Timeline.LastOrDefault(e =>
            e.Action is ApplicationAction.Terminate or ApplicationAction.TransferUp)?.Note);
}

/// <summary>延期, with the reason that the law wants told (行政许可法 art. 42).</summary>
public sealed record MyExtension(int WorkingDays, string Reasons)
{
    internal static MyExtension? Of(Application application) =>
        application.Timeline.LastOrDefault(e => e.Clock is ClockChange.Extended) is { Clock: ClockChange.Extended extended } entry
            ? new(extended.WorkingDays, entry.Note ?? "")
            : null;
}

/// <summary>联审要求补的材料: which department needs which material again, and why.</summary>
public sealed record LaneQuestion(
    DepartmentId DepartmentId,
    string DepartmentName,
    string MaterialId,
    string MaterialName,
    string ReasonCode,
    string Explanation,
    DateTimeOffset AskedAt,
    IReadOnlyList<StoredFile> Files)
{
    internal static IReadOnlyList<LaneQuestion> Of(
        Application application, ServiceItemContent item, CatalogueReference reference) =>
    [
        .. from lane in application.Lanes
           let asked = lane.OpenReturn
           where asked is not null && application.Status == ApplicationStatus.Accepted
           from material in application.Materials
           where MaterialSlots.Key(material.MaterialId) == asked.Point.Slot
           orderby asked.AskedAt
           select new LaneQuestion(
               lane.DepartmentId,
               reference.Departments.GetValueOrDefault(lane.DepartmentId)?.Name ?? "",
               material.MaterialId,
               SlotNames.Of(asked.Point.Slot, item),
               asked.Point.ReasonCode,
               asked.Point.Explanation,
               asked.AskedAt,
               material.Files),
    ];
}
