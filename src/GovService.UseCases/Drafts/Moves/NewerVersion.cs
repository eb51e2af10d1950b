using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts.Moves;

/// <summary>新版: the version in force where a draft follows an earlier one, and what moving to it would change.</summary>
/// <param name="Number">Goes back with the answer: what is agreed to is what was shown.</param>
/// <param name="IsDeclined">The applicant was asked, and stays with the version of the draft.</param>
/// <param name="Places">Questions, fields and materials; empty where nobody is asked.</param>
/// <param name="Promised">The promised limit, where it changes.</param>
/// <param name="Parts">What else of the guide says something else.</param>
public sealed record NewerVersion(
    int Number,
    DraftPolicy Policy,
    bool IsDeclined,
    IReadOnlyList<DraftPlace> Places,
    LimitChange? Promised,
    IReadOnlyList<GuidePart> Parts)
{
    /// <summary>Null: the draft follows the version in force, or has become an application, which keeps its version.</summary>
    internal static async ValueTask<NewerVersion?> OfAsync(
        ApplicationDraft draft, PublishedItem item, ICatalogue catalogue, CancellationToken ct)
    {
        if (draft.SubmittedAt is not null) return null;

        var followed = await catalogue.VersionAsync(draft.ServiceItemVersionId, ct);
        if (followed.Number >= item.VersionNumber) return null;

        var policy = item.PolicyFor(followed.Number);
        if (policy == DraftPolicy.Keep)
            return new NewerVersion(item.VersionNumber, policy, IsDeclined: false, Places: [], Promised: null, Parts: []);

        var (before, after) = (followed.Content, item.Content);
        var reference = await catalogue.ReferenceAsync(ct);
        var changes = ContentDifference.Between(before, after);
        return new NewerVersion(
            item.VersionNumber,
            policy,
            policy == DraftPolicy.Ask && draft.KeptBelow >= item.AsksDraftsBelow,
            [.. DraftMark.Places(changes).Select(p => DraftPlace.Of(p.Key, p.Value, (before, after), draft, reference))],
            before.PromisedLimit.Limit == after.PromisedLimit.Limit
                ? null
                : new LimitChange(before.PromisedLimit.Limit, after.PromisedLimit.Limit),
            [.. changes.Select(c => PartOf(c.Path)).OfType<GuidePart>().Distinct().Order()]);
    }

    /// <summary>Null: told by itself, or of no matter to somebody who applies.</summary>
    private static GuidePart? PartOf(ElementPath path) => path.Names[0] switch
    {
        "acceptanceConditions" => GuidePart.Conditions,
        "legalBases" => GuidePart.LegalBases,
        "legalLimit" => GuidePart.LegalLimit,
        "steps" or "specialProcedures" => GuidePart.Steps,
        "fee" => GuidePart.Fee,
        "result" => GuidePart.Result,
        _ => null,
    };
}

/// <summary>承诺办结时限, as it was and as it would be.</summary>
public sealed record LimitChange(TimeLimit Before, TimeLimit After);

/// <summary>办事指南的部分, beside what is filled in and handed in.</summary>
public enum GuidePart
{
    /// <summary>受理条件.</summary>
    Conditions,

    /// <summary>设定依据.</summary>
    LegalBases,

    /// <summary>法定时限.</summary>
    LegalLimit,

    /// <summary>办理流程.</summary>
    Steps,

    /// <summary>收费.</summary>
    Fee,

    /// <summary>办理结果.</summary>
    Result,
}
