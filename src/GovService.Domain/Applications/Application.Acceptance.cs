using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

// The window's part of the life: acceptance, correction, non-acceptance; and the applicant's answers to it.
public sealed partial class Application
{
    /// <summary>收件: the window holds the application; nobody's clock moves by it.</summary>
    public Result Receive(Stamp stamp)
    {
        if (Check(ApplicationAction.Receive, stamp.By) is { } refused) return refused;

        Perform(ApplicationAction.Receive, stamp);
        return Result.Success;
    }

    /// <summary>受理: the decision limit counts from the working day after acceptance.</summary>
    public Result Accept(Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.Accept, stamp.By) is { } refused) return refused;

        AcceptedAt = stamp.At;
        Perform(ApplicationAction.Accept, stamp, new ClockChange.Accepted(stamp.At, stamp.At), calendar);
        Raise(new ApplicationAccepted(Id, DueBy));
        return Result.Success;
    }

    /// <summary>一次性补正告知: everything that is missing, once; the clock stands until the applicant answers (art. 32).</summary>
    /// <param name="item">The version that was applied for: its form says what was left empty.</param>
    public Result RequestCorrection(
        IReadOnlyList<CorrectionPoint> points, ServiceItemContent item, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.RequestCorrection, stamp.By) is { } refused) return refused;
        if (CheckPoints(points, item) is { } wrong) return wrong;

        AskForCorrection(ApplicationAction.RequestCorrection, points, round: 1, stamp, calendar);
        return Result.Success;
    }

    /// <summary>请示再次补正: about what the applicant newly supplied; goes to the supervisor first.</summary>
    public Result ProposeSecondCorrection(
        IReadOnlyList<CorrectionPoint> points, ServiceItemContent item, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.ProposeSecondCorrection, stamp.By) is { } refused) return refused;
        if (CheckPoints(points, item) is { } wrong) return wrong;

        return Ask(
            ApplicationAction.ProposeSecondCorrection,
            new ApprovalRequest.SecondCorrection(points, reasons, stamp.By, stamp.Name, stamp.At),
            stamp);
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

        Correction = Correction with { AnsweredAt = stamp.At, Former = Opened(Form) };
        Form = form;
        Materials = [.. Materials.Select(old => Replace(old, replacements)), .. replacements.Where(IsNew)];
        foreach (var material in replacements.Where(IsPromised)) KeepPromise(material, stamp);
        Signature = signature;
        Perform(ApplicationAction.SubmitCorrection, stamp, new ClockChange.Received(stamp.At), calendar);
        Raise(new CorrectionSubmitted(Id));
        return Result.Success;
    }

    /// <summary>容缺补齐: the promised material is there.</summary>
    public Result SupplyDeferred(SubmittedMaterial material, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.SupplyDeferred, stamp.By) is { } refused) return refused;
        if (!IsPromised(material)) return ApplicationErrors.NotDeferred;

        Materials = [.. Materials, material];
        KeepPromise(material, stamp);
        SetTimer(Clocks(calendar), calendar);
        return Result.Success;
    }

    /// <summary>拟预审退回: lists everything that is missing; goes to the supervisor, not to the applicant.</summary>
    public Result ProposeReturn(
        IReadOnlyList<CorrectionPoint> points, ServiceItemContent item, string basis, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.ProposeReturn, stamp.By) is { } refused) return refused;
        if (CheckPoints(points, item) is { } wrong) return wrong;

        return Propose(RefusalKind.Return, ApplicationAction.ProposeReturn, basis, reasons, stamp, points);
    }

    /// <summary>拟不予受理: goes to the supervisor, not to the applicant (否决权上移).</summary>
    public Result ProposeNonAcceptance(string basis, string reasons, Stamp stamp) =>
        Propose(RefusalKind.NonAcceptance, ApplicationAction.ProposeNonAcceptance, basis, reasons, stamp);

    /// <summary>撤回: the applicant may, until it is decided.</summary>
    public Result Withdraw(string? reason, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.Withdraw, stamp.By) is { } refused) return refused;

        Perform(ApplicationAction.Withdraw, stamp, new ClockChange.Ended(stamp.At), calendar, reason);
        Raise(new ApplicationWithdrawn(Id));
        return Result.Success;
    }

    private bool IsPromised(SubmittedMaterial material) =>
        Deferred.Any(d => d.IsOpen && d.MaterialId == material.MaterialId);

    /// <summary>However the material came: supplied for its own sake, or in answer to a notice that asked for it.</summary>
    private void KeepPromise(SubmittedMaterial material, Stamp stamp)
    {
        ChangePromise(material.MaterialId, promise => promise with { SuppliedAt = stamp.At });
        Perform(ApplicationAction.SupplyDeferred, stamp, material.Name);
        Raise(new DeferredMaterialSupplied(Id, material.MaterialId));
    }

    private void ChangePromise(string? materialId, Func<DeferredMaterial, DeferredMaterial> change)
    {
        Deferred = [.. Deferred.Select(d => d.MaterialId == materialId ? change(d) : d)];
        PromiseBrokenAt = Deferred.Where(d => d.IsOpen).Max(d => d.LapsedAt);
    }

    private void AskForCorrection(
        ApplicationAction action, IReadOnlyList<CorrectionPoint> points, int round, Stamp stamp, WorkingCalendar calendar)
    {
        Correction = new Correction(points, stamp.At, stamp.Name, round);
        Perform(
            action, stamp, new ClockChange.CorrectionAsked(stamp.At), calendar,
            string.Join('\n', points.Select(p => p.Explanation)));
        Raise(new CorrectionRequested(Id, points.Count));
    }

    private Error? CheckPoints(IReadOnlyList<CorrectionPoint> points, ServiceItemContent item)
    {
        if (points.Count == 0) return ApplicationErrors.NothingToCorrect;
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
