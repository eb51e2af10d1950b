using System.Text;
using System.Text.Json.Nodes;
using GovService.Domain.Applications;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts;

/// <summary>What an applicant's signature covers: form, situation, materials and delivery of a draft, as one hash.</summary>
internal static class DraftAnswers
{
    public static string Hash(ApplicationDraft draft, IReadOnlyList<MaterialSlot> slots, IDigest digest)
    {
        var covered = new JsonObject
        {
            ["item"] = draft.ServiceItemVersionId.Value.ToString(),
            ["applicant"] = draft.Applicant.Code,
            ["form"] = Object(draft.With("f.")),
            ["situation"] = Object(draft.Below("q.")),
            ["delivery"] = Object(draft.With("d.")),
            ["materials"] = Object(slots.Where(s => s.IsMet).ToDictionary(s => s.Material.Id, Content, StringComparer.Ordinal)),
        };
        return digest.Sm3Hex(CanonicalJson.WriteUtf8(covered));
    }

    public static string TextHash(string statement, IDigest digest) => digest.Sm3Hex(Encoding.UTF8.GetBytes(statement));

    private static string Content(MaterialSlot slot) =>
        string.Join(' ', [slot.State.ToString(), slot.Content.Receipt?.ResponseHash ?? "", .. slot.Content.Files.Select(f => f.Hash)]);

    private static JsonObject Object(IReadOnlyDictionary<string, string> values)
    {
        var result = new JsonObject();
        foreach (var (key, value) in values) result[key] = value;
        return result;
    }
}
