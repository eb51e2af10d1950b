using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.Web.Components.Review;

/// <summary>What an officer has typed so far. It outlives a refused action and fresh data: nothing is typed twice.</summary>
public sealed class DecisionDraft
{
    private readonly List<PointDraft> _points = [];

    public ApplicationAction? Action { get; set; }
    public string Opinion { get; set; } = "";
    public string Basis { get; set; } = "";
    public string Reasons { get; set; } = "";
    public IReadOnlyList<PointDraft> Points => _points;

    /// <summary>What would be lost with this draft, for reading.</summary>
    public IEnumerable<string> Texts =>
        new[] { Opinion, Reasons }.Concat(_points.Select(p => p.Explanation)).Where(t => t.Trim().Length > 0);

    /// <summary>Whether this form has the fields for the action.</summary>
    public static bool IsDecidedHere(ApplicationAction action) => action
        is ApplicationAction.Accept or ApplicationAction.RequestCorrection or ApplicationAction.ProposeNonAcceptance
        or ApplicationAction.Review or ApplicationAction.Grant or ApplicationAction.ProposeRefusal
        or ApplicationAction.CountersignReturn or ApplicationAction.CountersignNonAcceptance
        or ApplicationAction.CountersignRefusal or ApplicationAction.OverturnReturn
        or ApplicationAction.OverturnNonAcceptance or ApplicationAction.OverturnRefusal;

    public int IndexOf(string slot) => _points.FindIndex(p => p.Slot == slot);

    public void Tick(string slot, bool isTicked)
    {
        _points.RemoveAll(p => p.Slot == slot);
        if (isTicked) _points.Add(new PointDraft(slot));
    }

    /// <summary>The command for the chosen action, on the application as it was seen; null when none is chosen.</summary>
    public ICommand? ToCommand(ApplicationReview seen) => Action switch
    {
        ApplicationAction.Accept => new AcceptApplication(seen.Id, seen.Version),
        ApplicationAction.RequestCorrection =>
            new RequestCorrection(seen.Id, [.. _points.Select(p => p.ToPoint())], seen.Version),
        ApplicationAction.ProposeNonAcceptance => new ProposeNonAcceptance(seen.Id, Basis, Reasons, seen.Version),
        ApplicationAction.Review => new ReviewApplication(seen.Id, Opinion, seen.Version),
        ApplicationAction.Grant => new GrantApplication(seen.Id, Opinion, seen.Version),
        ApplicationAction.ProposeRefusal => new ProposeRefusal(seen.Id, Basis, Reasons, seen.Version),
        ApplicationAction.CountersignReturn or ApplicationAction.CountersignNonAcceptance
            or ApplicationAction.CountersignRefusal =>
            new CountersignProposal(seen.Id, seen.Version),
        ApplicationAction.OverturnReturn or ApplicationAction.OverturnNonAcceptance
            or ApplicationAction.OverturnRefusal =>
            new OverturnProposal(seen.Id, Reasons, seen.Version),
        _ => null, // the applicant's and the system's
    };
}

/// <summary>One ticked slot of the notice that is being written.</summary>
public sealed class PointDraft(string slot)
{
    public string Slot { get; } = slot;
    public string ReasonCode { get; set; } = "";
    public string Explanation { get; set; } = "";

    public CorrectionPoint ToPoint() => new(Slot, ReasonCode, Explanation.Trim());
}
