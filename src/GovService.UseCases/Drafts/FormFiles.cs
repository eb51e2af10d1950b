using System.Text.Json;
using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 表单附件: a file field of the draft holds hashes; what a file was called stands beside it, under <c>a.{hash}</c>.
/// </summary>
internal static class FormFiles
{
    private const string Prefix = "a.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All files of a draft's form, by hash, also those that stand in no field any more.</summary>
    public static IReadOnlyDictionary<string, StoredFile> In(ApplicationDraft draft) =>
        draft.Below(Prefix).ToDictionary(f => f.Key, f => Read(f.Value), StringComparer.Ordinal);

    public static void Add(ApplicationDraft draft, string fieldKey, StoredFile file, DateTimeOffset at)
    {
        Put(draft, fieldKey, [.. HashesIn(draft, fieldKey).Append(file.Hash).Distinct(StringComparer.Ordinal)], at);
        draft.Set(Prefix + file.Hash, JsonSerializer.Serialize(file, Json), DraftSource.Typed, at);
    }

    public static void Remove(ApplicationDraft draft, string fieldKey, string hash, DateTimeOffset at) =>
        Put(draft, fieldKey, [.. HashesIn(draft, fieldKey).Where(held => held != hash)], at);

    private static StoredFile Read(string entry) => JsonSerializer.Deserialize<StoredFile>(entry, Json)!;

    private static IReadOnlyList<string> HashesIn(ApplicationDraft draft, string fieldKey) =>
        MultiValue.Read(draft[ControlName.Field(fieldKey)] ?? "") ?? [];

    private static void Put(
        ApplicationDraft draft, string fieldKey, IReadOnlyList<string> hashes, DateTimeOffset at) =>
        draft.Set(
            ControlName.Field(fieldKey), hashes.Count == 0 ? "" : MultiValue.Write(hashes), DraftSource.Typed, at);
}
