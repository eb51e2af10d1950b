using System.Text.Json.Serialization;
using GovService.Domain.Calendars;

namespace GovService.Domain.Applications;

/// <summary>
/// 请示: what an officer may not do on their own signature, waiting for the level above. One at a time; until it is
/// answered the handler's other acts wait, the clock does not.
/// </summary>
[JsonDerivedType(typeof(SecondCorrection), "secondCorrection")]
[JsonDerivedType(typeof(SpecialProcedure), "specialProcedure")]
[JsonDerivedType(typeof(Extension), "extension")]
[JsonDerivedType(typeof(Termination), "termination")]
[JsonDerivedType(typeof(ResultCorrection), "resultCorrection")]
public abstract record ApprovalRequest(string Reasons, UserId By, string ByName, DateTimeOffset At)
{
    /// <summary>What is performed when it is approved.</summary>
    [JsonIgnore]
    public abstract ApplicationAction Effect { get; }

    /// <summary>再次补正: the law knows one notice; a second one needs a reason and a second signature (art. 32).</summary>
    public sealed record SecondCorrection(
        IReadOnlyList<CorrectionPoint> Points, string Reasons, UserId By, string ByName, DateTimeOffset At)
        : ApprovalRequest(Reasons, By, ByName, At)
    {
        public override ApplicationAction Effect => ApplicationAction.ApproveSecondCorrection;
    }

    /// <summary>特别程序 (art. 45).</summary>
    /// <param name="Name">As the guide lists it, or as the law does: 听证、检验、检测、检疫、鉴定、专家评审.</param>
    /// <param name="Expected">How long it is expected to take; told in writing.</param>
    public sealed record SpecialProcedure(
        string Name, TimeLimit Expected, string Reasons, UserId By, string ByName, DateTimeOffset At)
        : ApprovalRequest(Reasons, By, ByName, At)
    {
        public override ApplicationAction Effect => ApplicationAction.StartSpecialProcedure;
    }

    /// <summary>延期 (art. 42).</summary>
    public sealed record Extension(int WorkingDays, string Reasons, UserId By, string ByName, DateTimeOffset At)
        : ApprovalRequest(Reasons, By, ByName, At)
    {
        public override ApplicationAction Effect => ApplicationAction.Extend;
    }

    /// <summary>终止.</summary>
    public sealed record Termination(
        TerminationGround Ground, string Reasons, UserId By, string ByName, DateTimeOffset At)
        : ApprovalRequest(Reasons, By, ByName, At)
    {
        public override ApplicationAction Effect => ApplicationAction.Terminate;
    }

    /// <summary>更正 of a clerical error on the face of a certificate.</summary>
    /// <param name="Certificate">证照标识 of the certificate that is to be replaced.</param>
    public sealed record ResultCorrection(
        string Certificate, IReadOnlyList<FaceCorrection> Lines, string Reasons, UserId By, string ByName, DateTimeOffset At)
        : ApprovalRequest(Reasons, By, ByName, At)
    {
        public override ApplicationAction Effect => ApplicationAction.CorrectResult;
    }
}

/// <summary>终止事由: the listed grounds on which an application ends without a decision.</summary>
public enum TerminationGround
{
    /// <summary>申请人死亡或者丧失行为能力.</summary>
    ApplicantDied,

    /// <summary>法人或者其他组织依法终止.</summary>
    LegalPersonEnded,

    /// <summary>申请的目的已经实现或者无法实现.</summary>
    PurposeGone,

    /// <summary>逾期未补正.</summary>
    CorrectionLapsed,

    /// <summary>容缺材料逾期未补齐.</summary>
    DeferredMaterialLapsed,

    /// <summary>未依法缴费.</summary>
    FeeUnpaid,
}
