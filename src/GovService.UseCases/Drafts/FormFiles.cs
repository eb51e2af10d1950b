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
    public const string Prefix = "a.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Key(string hash) => Prefix + hash;

    public static string Write(StoredFile file) => JsonSerializer.Serialize(file, Json);

    public static StoredFile Read(string entry) => JsonSerializer.Deserialize<StoredFile>(entry, Json)!;

    public static IReadOnlyList<string> HashesIn(ApplicationDraft draft, string fieldKey) =>
        MultiValue.Read(draft[ControlName.Field(fieldKey)] ?? "") ?? [];

    public static void Put(
        ApplicationDraft draft, string fieldKey, IReadOnlyList<string> hashes, DateTimeOffset at) =>
        draft.Set(
            ControlName.Field(fieldKey), hashes.Count == 0 ? "" : MultiValue.Write(hashes), DraftSource.Typed, at);
}
