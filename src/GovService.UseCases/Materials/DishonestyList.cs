using GovService.Domain.Applications;
using GovService.Domain.Commitments;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>
/// 失信核查: whose word is not taken. Asks the list of the state (失信被执行人) through data sharing, and our own record
/// of promises that were broken: found false by a check (告知承诺), or run out without the material (容缺受理). Where the list cannot be asked, nothing is promised: the material is handed in instead.
/// </summary>
internal sealed class DishonestyList(IGovServiceDb db, IDataSharing sharing, TimeProvider clock)
{
    /// <summary>Data resource of the state's list; an answer that confirms means that the asked one is on it.</summary>
    public const string Resource = "DISHONESTY_LIST";

    /// <summary>Why this applicant may promise nothing; null when they may.</summary>
    public async Task<Error?> WhyNoPromiseAsync(ApplicationDraft draft, CancellationToken ct)
    {
        var code = draft.Applicant.Code;
        var since = clock.GetUtcNow() - CommitmentCheck.BrokenPromiseCounts;
        var broken = db.CommitmentChecks.Where(c => c.ApplicantCode == code).Select(c => c.BrokenAt)
            .Concat(db.Applications.Where(a => a.Applicant.Code == code).Select(a => a.PromiseBrokenAt));
        if (await broken.AnyAsync(at => at > since, ct)) return MaterialErrors.PromiserIsListed;

        var answer = await sharing.QueryAsync(new DataQuery(Resource, code, $"promise {draft.Id}"), ct);
        return answer.Outcome switch
        {
            DataOutcome.Confirmed => MaterialErrors.PromiserIsListed,
            DataOutcome.SourceDown => MaterialErrors.PromiserUnknown,
            DataOutcome.Unknown or DataOutcome.Denied => null,
        };
    }
}
