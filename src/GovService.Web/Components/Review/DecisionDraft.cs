using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Certificates;

namespace GovService.Web.Components.Review;

/// <summary>What an officer has typed so far. It outlives a refused action and fresh data: nothing is typed twice.</summary>
public sealed class DecisionDraft
{
    private readonly List<PointDraft> _points = [];
    private readonly Dictionary<string, string> _face = new(StringComparer.Ordinal);

    public ApplicationAction? Action { get; set; }
    public string Opinion { get; set; } = "";
    public string Basis { get; set; } = "";
    public string Reasons { get; set; } = "";
    public IReadOnlyList<PointDraft> Points => _points;

    /// <summary>特别程序 to be started.</summary>
    public string Procedure { get; set; } = "";

    /// <summary>Which of the running procedures ends.</summary>
    public string ProcedureKey { get; set; } = "";

    /// <summary>Of an extension or a procedure; as typed.</summary>
    public string Days { get; set; } = "";

    public LimitUnit Unit { get; set; } = LimitUnit.WorkingDay;

    public TerminationGround? Ground { get; set; }

    /// <summary>Ids of the departments that a joint review asks.</summary>
    public IReadOnlyList<string> Departments { get; set; } = [];

    /// <summary>For which department the officer speaks in a joint review.</summary>
    public string Lane { get; set; } = "";

    public LaneVerdict? Verdict { get; set; }

    /// <summary>What a lane asks of the applicant.</summary>
    public PointDraft Question { get; } = new("");

    public VisitDraft Visit { get; } = new();

    /// <summary>转报给谁.</summary>
    public string To { get; set; } = "";

    /// <summary>照面更正: the line as typed; as it is printed while nobody has touched it.</summary>
    public string this[FaceEntry line]
    {
        get => _face.GetValueOrDefault(line.Key!, line.Value);
        set => _face[line.Key!] = value;
    }

    /// <summary>取件码 or 邮寄单号.</summary>
    public string Evidence { get; set; } = "";

    public string Recipient { get; set; } = "";

    /// <summary>What would be lost with this draft, for reading.</summary>
    public IEnumerable<string> Texts =>
        new[] { Opinion, Reasons, Question.Explanation, Visit.Findings }
            .Concat(_points.Select(p => p.Explanation)).Where(t => t.Trim().Length > 0);

    public int IndexOf(string slot) => _points.FindIndex(p => p.Slot == slot);

    public void Tick(string slot, bool isTicked)
    {
        _points.RemoveAll(p => p.Slot == slot);
        if (isTicked) _points.Add(new PointDraft(slot));
    }
}

/// <summary>One slot of the notice that is being written.</summary>
public sealed class PointDraft(string slot)
{
    public string Slot { get; set; } = slot;
    public string ReasonCode { get; set; } = "";
    public string Explanation { get; set; } = "";

    public CorrectionPoint ToPoint() => new(Slot, ReasonCode, Explanation.Trim());
}

/// <summary>现场核查, as it is being written down.</summary>
public sealed class VisitDraft
{
    private readonly List<SiteOfficerDraft> _officers = [new(), new()];

    public string Day { get; set; } = "";
    public string Place { get; set; } = "";
    public string Findings { get; set; } = "";
    public IReadOnlyList<SiteOfficerDraft> Officers => _officers;

    public void AddOfficer() => _officers.Add(new());
}

/// <summary>核查人员, as typed.</summary>
public sealed class SiteOfficerDraft
{
    public string Name { get; set; } = "";
    public string BadgeNumber { get; set; } = "";
    public bool IsEmpty => Name.Trim().Length + BadgeNumber.Trim().Length == 0;
}
