using GovService.Domain.Calendars;

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
    public Result RequestCorrection(IReadOnlyList<CorrectionPoint> points, Stamp stamp)
    {
        if (Check(ApplicationAction.RequestCorrection, stamp.By) is { } refused) return refused;
        if (points.Count == 0) return ApplicationErrors.NothingToCorrect;
        if (points.Any(p => !IsSlot(p.Slot))) return ApplicationErrors.SlotUnknown;

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
        if (replacements.Any(m => !Correction!.Opens(MaterialSlot(m.MaterialId)))) return ApplicationErrors.SlotNotOpen;
        if (ChangedFields(form).Any(field => !Correction!.Opens(field))) return ApplicationErrors.SlotNotOpen;
        if (!AnswersEveryMaterial(replacements)) return ApplicationErrors.CorrectionIncomplete;

        Perform(ApplicationAction.SubmitCorrection, stamp);
        Form = form;
        Materials = [.. Materials.Select(old => Replace(old, replacements))];
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

    private static string MaterialSlot(string materialId) => $"m.{materialId}";

    private bool IsSlot(string slot) =>
        Materials.Any(m => MaterialSlot(m.MaterialId) == slot) || Form.Keys.Any(name => FieldOf(name) == slot);

    /// <summary><c>f.members.0.name</c> belongs to the field <c>f.members</c>.</summary>
    private static string FieldOf(string controlName) => string.Join('.', controlName.Split('.').Take(2));

    private IEnumerable<string> ChangedFields(IReadOnlyDictionary<string, string> form) =>
        Form.Keys.Union(form.Keys, StringComparer.Ordinal)
            .Where(name => Form.GetValueOrDefault(name) != form.GetValueOrDefault(name))
            .Select(FieldOf)
            .Distinct(StringComparer.Ordinal);

    private bool AnswersEveryMaterial(IReadOnlyList<SubmittedMaterial> replacements) =>
        Correction!.Points
            .Where(p => p.Slot.StartsWith("m.", StringComparison.Ordinal))
            .All(p => replacements.Any(m => MaterialSlot(m.MaterialId) == p.Slot));

    private static SubmittedMaterial Replace(SubmittedMaterial old, IReadOnlyList<SubmittedMaterial> replacements) =>
        replacements.FirstOrDefault(m => m.MaterialId == old.MaterialId) is { } replacement
            ? replacement with { Superseded = [.. old.Superseded, .. old.Files] }
            : old;
}
