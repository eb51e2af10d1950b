using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;

namespace GovService.Domain.Commitments;

/// <summary>
/// 承诺核查: what was granted on a promise is checked afterwards, within twenty working days (消防法 art. 15; 国办发
/// 〔2020〕42号). A broken promise is recorded, and for a year no other is taken from the same applicant.
/// </summary>
public sealed class CommitmentCheck : AggregateRoot, IRegional
{
    public const int MaxFindings = 2000;

    /// <summary>核查期限.</summary>
    public static readonly TimeLimit Limit = new(20, LimitUnit.WorkingDay);

    /// <summary>How long a broken promise counts against the one who gave it.</summary>
    public static readonly TimeSpan BrokenPromiseCounts = TimeSpan.FromDays(365);

    private CommitmentCheck() { } // EF Core

    /// <summary>The application that was granted; it has one check.</summary>
    public ApplicationId Id { get; private init; }

    public DepartmentId DepartmentId { get; private init; }
    public string RegionCode { get; private init; } = "";
    public string ApplicantCode { get; private init; } = "";

    /// <summary>What was promised, by the names of the materials.</summary>
    public IReadOnlyList<string> Promises { get; private init; } = [];

    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset DueBy { get; private init; }
    public DateTimeOffset? CheckedAt { get; private set; }
    public UserId? CheckedBy { get; private set; }
    public string? Findings { get; private set; }

    /// <summary>Null unless the promise was found broken.</summary>
    public DateTimeOffset? BrokenAt { get; private set; }

    public bool IsOpen => CheckedAt is null;

    /// <summary>Opened by the grant, where it rests on promises.</summary>
    public static CommitmentCheck Of(
        Application granted, IReadOnlyList<string> promises, DateTimeOffset at, WorkingCalendar calendar) => new()
        {
            Id = granted.Id,
            DepartmentId = granted.DepartmentId,
            RegionCode = granted.RegionCode,
            ApplicantCode = granted.Applicant.Code,
            Promises = promises,
            CreatedAt = at,
            DueBy = LegalClock.DueBy(at, Limit, calendar)!.Instant,
        };

    /// <summary>核查结论: kept or broken, with what was found.</summary>
    public Result Conclude(bool isKept, string findings, Stamp stamp)
    {
        if (!IsOpen) return CommitmentErrors.AlreadyChecked;
        if (string.IsNullOrWhiteSpace(findings)) return CommitmentErrors.FindingsRequired;
        if (findings.Length > MaxFindings) return CommitmentErrors.FindingsTooLong;

        (CheckedAt, CheckedBy, Findings) = (stamp.At, stamp.By, findings);
        if (!isKept)
        {
            BrokenAt = stamp.At;
            Raise(new CommitmentBroken(Id));
        }

        return Result.Success;
    }
}

/// <summary>承诺不实: the applicant did not keep what they promised.</summary>
public sealed record CommitmentBroken(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>All refusals of checks of promises.</summary>
public static class CommitmentErrors
{
    public static readonly Error NotFound = Error.NotFound("commitment.not_found");
    public static readonly Error AlreadyChecked = Error.Refused("commitment.already_checked");
    public static readonly Error FindingsRequired = Error.Invalid("Findings", "commitment.findings_required");
    public static readonly Error FindingsTooLong = Error.Invalid("Findings", "commitment.findings_too_long");
}
