using GovService.Domain.Calendars;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

// The window's part of the life: acceptance, correction, non-acceptance; and the applicant's answers to it.
public sealed partial class Application
{
    /// <summary>受理: the decision limit counts from the working day after acceptance.</summary>
    public Result Accept(Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.Accept, stamp.By) is { } refused) return refused;

        Perform(ApplicationAction.Accept, stamp);
        AcceptedAt = stamp.At;
        StartClock(DecisionLimit, stamp, calendar);
        Raise(new ApplicationAccepted(Id, DueBy));
        return Result.Success;
    }

    /// <summary>一次性补正告知: everything that is missing, once; the clock stands until the applicant answers (art. 32).</summary>
    /// <param name="item">The version that was applied for: its form says what was left empty.</param>
    public Result RequestCorrection(IReadOnlyList<CorrectionPoint> points, ServiceItemContent item, Stamp stamp)
    {
        if (Check(ApplicationAction.RequestCorrection, stamp.By) is { } refused) return refused;
        if (points.Count == 0) return ApplicationErrors.NothingToCorrect;
        if (CheckSlots(points, item) is { } wrong) return wrong;

        Perform(ApplicationAction.RequestCorrection, stamp, string.Join('\n', points.Select(p => p.Explanation)));
        Correction = new Correction(points, stamp.At, stamp.Name);
        StopClock();
        Raise(new CorrectionRequested(Id, points.Count));
        return Result.Success;
    }

    /// <summary>补正: the opened slots are replaced, all others stay; what stood there before is kept.</summary>
    /// <param name="form">The whole form as checked; only opened fields may differ from what was handed in.</param>
    public Result SubmitCorrection(
        IReadOnlyDictionary<string, string> form,
        IReadOnlyList<SubmittedMaterial> replacements,
        SignedStatement signature,
        Stamp stamp,
        WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.SubmitCorrection, stamp.By) is { } refused) return refused;
        if (replacements.Any(m => !Correction!.Opens(MaterialSlots.Key(m.MaterialId)))) return ApplicationErrors.SlotNotOpen;
        if (ChangedFields(form).Any(field => !Correction!.Opens(field))) return ApplicationErrors.SlotNotOpen;
        if (!Correction!.Points.All(p => IsAnswered(p, form, replacements))) return ApplicationErrors.CorrectionIncomplete;

        Perform(ApplicationAction.SubmitCorrection, stamp);
        Correction = Correction! with { Former = Opened(Form) };
        Form = form;
        Materials = [.. Materials.Select(old => Replace(old, replacements)), .. replacements.Where(IsNew)];
        Signature = signature;
        StartClock(ReplyLimit, stamp, calendar);
        Raise(new CorrectionSubmitted(Id));
        return Result.Success;
    }

    /// <summary>拟不予受理: goes to the supervisor, not to the applicant (否决权上移).</summary>
    public Result ProposeNonAcceptance(string basis, string reasons, Stamp stamp) =>
        Propose(RefusalKind.NonAcceptance, ApplicationAction.ProposeNonAcceptance, basis, reasons, stamp);

    /// <summary>撤回: the applicant may, until it is decided.</summary>
    public Result Withdraw(string? reason, Stamp stamp)
    {
        if (Check(ApplicationAction.Withdraw, stamp.By) is { } refused) return refused;

        Perform(ApplicationAction.Withdraw, stamp, reason);
        StopClock();
        Raise(new ApplicationWithdrawn(Id));
        return Result.Success;
    }

    private Error? CheckSlots(IReadOnlyList<CorrectionPoint> points, ServiceItemContent item)
    {
        if (points.Any(p => Materials.Any(m => m.FollowsForm && MaterialSlots.Key(m.MaterialId) == p.Slot)))
            return ApplicationErrors.SlotFollowsForm;

        var slots = CorrectableSlot.Of(this, item).Select(s => s.Slot).ToHashSet(StringComparer.Ordinal);
        return points.All(p => slots.Contains(p.Slot)) ? null : ApplicationErrors.SlotUnknown;
    }

    private IEnumerable<string> ChangedFields(IReadOnlyDictionary<string, string> form) =>
        Form.Keys.Union(form.Keys, StringComparer.Ordinal)
            .Where(name => Form.GetValueOrDefault(name) != form.GetValueOrDefault(name))
            .Select(ControlName.SlotOf)
            .Distinct(StringComparer.Ordinal);

    /// <summary>A material is handed in anew, an empty field filled in; a filled one may be emptied, or left as it was right.</summary>
    private bool IsAnswered(
        CorrectionPoint point, IReadOnlyDictionary<string, string> form, IReadOnlyList<SubmittedMaterial> replacements) =>
        replacements.Any(m => MaterialSlots.Key(m.MaterialId) == point.Slot)
        || HoldsAnswer(Form, point.Slot)
        || HoldsAnswer(form, point.Slot);

    private static bool HoldsAnswer(IReadOnlyDictionary<string, string> form, string slot) =>
        form.Keys.Any(name => ControlName.SlotOf(name) == slot);

    private Dictionary<string, string> Opened(IReadOnlyDictionary<string, string> form) =>
        form.Where(v => Correction!.Opens(ControlName.SlotOf(v.Key))).ToDictionary(StringComparer.Ordinal);

    private bool IsNew(SubmittedMaterial material) => Materials.All(m => m.MaterialId != material.MaterialId);

    private static SubmittedMaterial Replace(SubmittedMaterial old, IReadOnlyList<SubmittedMaterial> replacements) =>
        replacements.FirstOrDefault(m => m.MaterialId == old.MaterialId) is { } replacement
            ? replacement with { Superseded = [.. old.Superseded, .. old.Files] }
            : old;
}
