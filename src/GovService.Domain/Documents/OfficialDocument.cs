using GovService.Domain.Applications;
using GovService.Domain.Departments;

namespace GovService.Domain.Documents;

/// <summary>
/// 文书: one official document of one application. Its words and its number never change; a mistake is put right by
/// another document. The file follows once and stays.
/// </summary>
public sealed class OfficialDocument : AggregateRoot, IRegional
{
    private OfficialDocument() { } // EF Core

    public DocumentId Id { get; private init; }
    public ApplicationId ApplicationId { get; private init; }

    /// <summary>The entry of the timeline that this document puts in writing; one document of a type for each.</summary>
    public int Sequence { get; private init; }

    public DocumentType Type { get; private init; }

    /// <summary>文号.</summary>
    public string Number { get; private init; } = "";

    /// <summary>核验码: opens the public page about this document; not to be guessed from its number.</summary>
    public string VerificationCode { get; private init; } = "";

    public DepartmentId DepartmentId { get; private init; }
    public string AuthorityName { get; private init; } = "";
    public string RegionCode { get; private init; } = "";

    /// <summary>The applicant as outsiders may see the name.</summary>
    public string MaskedApplicant { get; private init; } = "";

    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Whose act it is.</summary>
    public string IssuedBy { get; private init; } = "";

    public DocumentContent Content { get; private init; } = null!;
    public DocumentStatus Status { get; private set; }

    /// <summary>SM3 of the sealed PDF, in hex; null until it is filed.</summary>
    public string? FileHash { get; private set; }

    public static OfficialDocument Issue(
        Application application, DueDocument due, DocumentNumber number, DocumentAuthority authority,
        DocumentContent content) => new()
        {
            Id = DocumentId.New(),
            ApplicationId = application.Id,
            Sequence = due.Act.Sequence,
            Type = due.Type,
            Number = number.ToString(),
            VerificationCode = Documents.VerificationCode.New(),
            DepartmentId = application.DepartmentId,
            AuthorityName = authority.Name,
            RegionCode = application.RegionCode,
            MaskedApplicant = authority.MaskedApplicant,
            IssuedAt = due.Act.At,
            IssuedBy = due.Act.ByName,
            Content = content,
            Status = DocumentStatus.Issued,
        };

    /// <summary>归档: the sealed file is kept; from now on every copy can be compared with it.</summary>
    public Result File(string hash)
    {
        if (Status == DocumentStatus.Filed) return DocumentErrors.AlreadyFiled;

        (FileHash, Status) = (hash, DocumentStatus.Filed);
        return Result.Success;
    }
}

/// <summary>Whose letterhead it is, and whom outsiders see named on it.</summary>
public sealed record DocumentAuthority(string Name, string MaskedApplicant);

/// <summary>文书状态.</summary>
public enum DocumentStatus
{
    /// <summary>已编号: the words and the number stand.</summary>
    Issued,

    /// <summary>已归档: the sealed file is kept under its hash.</summary>
    Filed,
}
