using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GovService.Domain.Applications;
using GovService.Infrastructure.Cryptography;

namespace GovService.Infrastructure.Persistence.Audit;

/// <summary>What an audit row says, in canonical JSON, and how rows are chained.</summary>
internal static class AuditContent
{
    public static string Of(Guid rowId, Application application, TimelineEntry act) => CanonicalJson.Write(new JsonObject
    {
        ["id"] = rowId.ToString(),
        ["applicationId"] = application.Id.Value.ToString(),
        ["number"] = application.Number,
        ["regionCode"] = application.RegionCode,
        ["sequence"] = act.Sequence,
        ["createdAt"] = Instant(act.At),
        ["action"] = act.Action.ToString(),
        ["from"] = act.From.ToString(),
        ["to"] = act.To.ToString(),
        ["by"] = act.By.Value.ToString(),
        ["byName"] = act.ByName,
        ["byRole"] = act.ByRole.ToString(),
        ["onBehalfOf"] = act.ByRole == Role.Applicant && application.Applicant.AgentName is not null
            ? application.Applicant.Name
            : null,
        ["note"] = act.Note,
        ["clock"] = act.Clock is null ? null : JsonColumn.Write(act.Clock),
        ["itemVersion"] = application.ServiceItemVersionId.Value.ToString(),
        ["snapshotHash"] = application.SnapshotHash,
        ["answersHash"] = application.Signature.AnswersHash,
    });

    /// <summary>Microseconds, as PostgreSQL keeps them: what is read back spells the same.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public static string Chain(string previousHash, string content) =>
        Sm3.Hex(Encoding.UTF8.GetBytes(previousHash + content));
}
