using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using static GovService.Domain.Applications.ApplicationAction;

namespace GovService.Domain.Tests.Applications;

/// <summary>
/// The life of an application told a second time, by somebody who read reference 2 and not the code: plain fields, plain
/// conditions, its own count of days (Monday to Friday). It and the aggregate must agree on every step of every story.
/// </summary>
internal sealed class LifeModel(bool onTheSpot, DeliveryMethod delivery, bool deferred, DateTimeOffset submittedAt)
{
    private readonly Dictionary<int, Lane> _lanes = [];

    private DateTimeOffset _receivedAt = submittedAt;
    private UserId? _reviewer;
    private (string Kind, UserId By)? _proposal;
    private (ApplicationAction Effect, UserId By)? _request;
    private bool _hasDeferred = deferred;
    private bool _wasAsked;
    private bool _extended;
    private bool _corrected; // every story names the same certificate, and its successor comes from outside
    private int _procedures;
    private UserId? _holder;

    public string Status { get; private set; } = "Submitted";

    private bool IsAtWindow => Status is "Submitted" or "Received";
    private bool IsUnderReview => Status is "Accepted";
    private bool AwaitsApplicant => Status is "CorrectionRequired" or "PreReviewReturned";

    /// <summary>What time does by itself: five working days of silence are an acceptance.</summary>
    public void Pass(DateTimeOffset now)
    {
        var silent = IsAtWindow || (Status == "RefusalProposed" && _proposal?.Kind != "Refusal");
        if (!silent || now < CloseOfWorkingDay(_receivedAt, 5)) return;

        _proposal = null;
        Become("Accepted");
    }

    /// <summary>Whether this person succeeds; if so, what has become of the application.</summary>
    public bool Try(ApplicationAction action, UserId who, DateTimeOffset at)
    {
        if (!May(action, who, at) || IsHeldFrom(who, action)) return false;

        switch (action)
        {
            case Receive: Become("Received"); break;
            case RequestCorrection or ApproveSecondCorrection: _wasAsked = true; Become("CorrectionRequired"); break;
            case SubmitCorrection: _receivedAt = at; Become("Submitted"); break;
            case Accept: Become("Accepted"); break;
            case ProposeReturn: Propose("Return", who); break;
            case ProposeNonAcceptance: Propose("NonAcceptance", who); break;
            case ProposeRefusal: Propose("Refusal", who); break;
            case CountersignReturn: (_wasAsked, _proposal) = (true, null); Become("PreReviewReturned"); break;
            case CountersignNonAcceptance: Become("NotAccepted"); break;
            case CountersignRefusal: Become("Refused"); break;
            case OverturnReturn: _proposal = null; Become("Submitted"); break;
            case OverturnNonAcceptance: _proposal = null; Become("Received"); break;
            case OverturnRefusal: _proposal = null; Become("AwaitingDecision"); break;
            case ProposeSecondCorrection: _request = (ApproveSecondCorrection, who); break;
            case ProposeSpecialProcedure: _request = (StartSpecialProcedure, who); break;
            case ProposeExtension: _request = (Extend, who); break;
            case ProposeTermination: _request = (Terminate, who); break;
            case ProposeResultCorrection: _request = (CorrectResult, who); break;
            case DeclineRequest: _request = null; break;
            case CorrectResult: (_corrected, _request) = (true, null); break;
            case StartSpecialProcedure: (_procedures, _request) = (_procedures + 1, null); break;
            case EndSpecialProcedure: _procedures--; break;
            case Extend: (_extended, _request) = (true, null); break;
            case Terminate: Become("Terminated"); break;
            case OpenJointReview: (_lanes[0], _lanes[1]) = (new(at), new(at)); break;
            case AskInLane: _lanes[0].AskedAgain.Add((at, null)); break;
            case AnswerInLane: _lanes[0].AskedAgain[^1] = (_lanes[0].AskedAgain[^1].From, at); break;
            case GiveOpinion: _lanes.First(l => l.Value.CanSpeak).Value.HasSpoken = true; break;
            case SupplyDeferred: _hasDeferred = false; break;
            case Review: _reviewer = who; Become("AwaitingDecision"); break;
            case Grant: Become("Granted"); break;
            case TransferUp: Become("TransferredUp"); break;
            case Withdraw: Become("Withdrawn"); break;
            case Issue: Become("Issued"); break;
            case DeliverElectronically or HandOver: Become("Delivered"); break;
            case Complete: Become("Completed"); break;
            case Claim or Assign: _holder = who; break;
            case Release: _holder = null; break;
        }

        return true;
    }

    private bool May(ApplicationAction action, UserId who, DateTimeOffset at) => action switch
    {
        Receive => Status == "Submitted" && _request is null,
        RequestCorrection => IsAtWindow && _request is null && !_wasAsked,
        ProposeReturn => Status == "Submitted" && _request is null && !_wasAsked,
        ProposeSecondCorrection => IsAtWindow && _request is null && _wasAsked,
        Accept or ProposeNonAcceptance => IsAtWindow && _request is null,
        SubmitCorrection => AwaitsApplicant,

        CountersignReturn => IsProposed("Return") && _proposal!.Value.By != who,
        CountersignNonAcceptance => IsProposed("NonAcceptance") && _proposal!.Value.By != who,
        CountersignRefusal => IsProposed("Refusal") && _proposal!.Value.By != who,
        OverturnReturn => IsProposed("Return"),
        OverturnNonAcceptance => IsProposed("NonAcceptance"),
        OverturnRefusal => IsProposed("Refusal"),

        ProposeSpecialProcedure => IsUnderReview && _request is null,
        ProposeExtension => (IsUnderReview || Status == "AwaitingDecision") && _request is null && !_extended,
        ProposeTermination =>
            (AwaitsApplicant || IsUnderReview || Status == "AwaitingDecision") && _request is null,
        ProposeResultCorrection => Status == "Completed" && _request is null && !_corrected,
        ApproveSecondCorrection or StartSpecialProcedure or Extend or Terminate or CorrectResult =>
            _request is { } asked && asked.Effect == action && asked.By != who,
        DeclineRequest => _request is not null,
        EndSpecialProcedure => IsUnderReview && _procedures > 0,

        OpenJointReview => IsUnderReview && _lanes.Count == 0,
        AskInLane => IsUnderReview && _lanes.Count > 0 && _lanes[0].CanSpeak,
        AnswerInLane => IsUnderReview && _lanes.Count > 0 && _lanes[0].Waits,
        GiveOpinion => IsUnderReview && _lanes.Values.Any(l => l.CanSpeak),
        RecordSiteVisit => IsUnderReview,

        Review => IsUnderReview && _request is null && _procedures == 0
            && _lanes.Values.All(l => l.HasSpoken || l.IsSilent(at)),
        Grant => CanDecide(who) && !_hasDeferred,
        ProposeRefusal or TransferUp => CanDecide(who),

        SupplyDeferred => _hasDeferred && (IsAtWindow || AwaitsApplicant || IsUnderReview
            || Status is "AwaitingDecision" or "RefusalProposed"),
        Withdraw => IsAtWindow || AwaitsApplicant || IsUnderReview || Status is "AwaitingDecision" or "RefusalProposed",

        Issue => Status == "Granted",
        DeliverElectronically => Status == "Issued" && delivery == DeliveryMethod.Electronic,
        HandOver => Status == "Issued" && delivery != DeliveryMethod.Electronic,
        Complete => Status == "Delivered",

        Claim => PostOf(Status) is not null && _holder is null && CouldFinish(who),
        Assign => PostOf(Status) is not null && _holder != who && CouldFinish(who),
        Release => _holder == who,
        _ => false,
    };

    /// <summary>A colleague of the same post keeps hands off; all others do as they may.</summary>
    private bool IsHeldFrom(UserId who, ApplicationAction action) =>
        _holder is not null && _holder != who && PostOf(action) is { } post && post == PostOf(Status);

    private bool CouldFinish(UserId who) => Status switch
    {
        "AwaitingDecision" => onTheSpot || _reviewer != who,
        "RefusalProposed" => _proposal!.Value.By != who,
        _ => true,
    };

    private static string? PostOf(string status) => status switch
    {
        "Submitted" or "Received" or "Issued" => "window",
        "CorrectionRequired" or "PreReviewReturned" or "Accepted" => "review",
        "AwaitingDecision" => "decision",
        "RefusalProposed" => "supervision",
        _ => null,
    };

    private static string? PostOf(ApplicationAction action) => action switch
    {
        Receive or RequestCorrection or ProposeSecondCorrection or Accept or ProposeReturn or ProposeNonAcceptance
            or HandOver => "window",
        ProposeSpecialProcedure or EndSpecialProcedure or ProposeExtension or OpenJointReview or RecordSiteVisit
            or Review or ProposeTermination => "review",
        Grant or ProposeRefusal or TransferUp => "decision",
        CountersignReturn or CountersignNonAcceptance or CountersignRefusal or OverturnReturn
            or OverturnNonAcceptance or OverturnRefusal => "supervision",
        _ => null,
    };

    private bool CanDecide(UserId who) =>
        Status == "AwaitingDecision" && _request is null && (onTheSpot || _reviewer != who);

    private bool IsProposed(string kind) => Status == "RefusalProposed" && _proposal?.Kind == kind;

    private void Propose(string kind, UserId who)
    {
        _proposal = (kind, who);
        Become("RefusalProposed");
    }

    private void Become(string status)
    {
        if (status != Status) _request = null;
        if (PostOf(status) != PostOf(Status)) _holder = null;
        Status = status;
    }

    private static DateTimeOffset CloseOfWorkingDay(DateTimeOffset from, int days, Func<DateTimeOffset, bool>? stands = null)
    {
        var close = new DateTimeOffset(from.ToOffset(TimeSpan.FromHours(8)).Date, TimeSpan.FromHours(8)).AddHours(17);
        while (days > 0)
        {
            if (close > from.AddYears(1)) return DateTimeOffset.MaxValue; // it stands for good
            close = close.AddDays(1);
            if (close.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && stands?.Invoke(close) != true) days--;
        }

        return close;
    }

    private sealed class Lane(DateTimeOffset askedAt)
    {
        public bool HasSpoken { get; set; }
        public List<(DateTimeOffset From, DateTimeOffset? To)> AskedAgain { get; } = [];
        public bool Waits => AskedAgain is [.., { To: null }];
        public bool CanSpeak => !HasSpoken && !Waits;

        /// <summary>Who asks for something after their time has run out is late all the same.</summary>
        public bool IsSilent(DateTimeOffset now) => !HasSpoken && now > CloseOfWorkingDay(askedAt, 5, Stands);

        private bool Stands(DateTimeOffset at) => AskedAgain.Any(a => a.From <= at && !(at >= a.To));
    }
}
