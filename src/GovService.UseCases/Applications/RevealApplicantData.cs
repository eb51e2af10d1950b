using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GovService.UseCases.Applications;

/// <summary>
/// 查看完整信息: an officer asks for what is masked, and says why. That they did is logged; what they saw is not
/// (个人信息保护法 art. 51).
/// </summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record RevealApplicantData(ApplicationId ApplicationId, RevealReason Reason) : ICommand<RevealedData>;

/// <summary>查看原因: a choice, not a text, so that no personal data gets into the log with it.</summary>
public enum RevealReason
{
    /// <summary>核对身份.</summary>
    CheckIdentity,

    /// <summary>核对材料.</summary>
    CompareMaterials,

    /// <summary>联系申请人.</summary>
    ContactApplicant,
}

/// <summary>完整信息, without masks.</summary>
public sealed record RevealedData(
    ApplicantCard Applicant, IReadOnlyList<Answer> Answers, IReadOnlyList<CorrectedAnswer> Corrected);

internal sealed partial class RevealApplicantDataHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, ILogger<RevealApplicantData> log)
    : ICommandHandler<RevealApplicantData, RevealedData>
{
    public async Task<Result<RevealedData>> Handle(RevealApplicantData command, CancellationToken ct)
    {
        var found = await db.Applications.AtDeskOf(user)
            .Where(a => a.Id == command.ApplicationId)
            .Select(a => new { a.Applicant, a.Form, a.Correction, a.ServiceItemVersionId })
            .SingleOrDefaultAsync(ct);
        if (found is null) return ApplicationErrors.NotFound;

        LogRevealed(log, user.Id, command.ApplicationId, command.Reason);
        var item = await catalogue.ContentAsync(found.ServiceItemVersionId, ct);
        var answers = new AnswerReader(await catalogue.ReferenceAsync(ct), (_, _, value) => value);
        return new RevealedData(
            ApplicantCard.Of(found.Applicant),
            answers.Read(item.Form, found.Form),
            CorrectedAnswer.Of(found.Correction, item.Form, found.Form, answers));
    }

    [LoggerMessage(LogLevel.Warning, "Personal data revealed to {Officer} in application {ApplicationId}: {Reason}")]
    private static partial void LogRevealed(
        ILogger log, UserId officer, ApplicationId applicationId, RevealReason reason);
}
