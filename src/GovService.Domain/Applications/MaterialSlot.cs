using System.Text.Json;
using GovService.Domain.Conditions;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>材料槽: what a draft holds for one material, and whether that is enough.</summary>
public sealed record MaterialSlot(RequiredMaterial Required, SlotState State, SlotContent Content)
{
    public Material Material => Required.Material;

    /// <summary>There, or promised for later.</summary>
    public bool IsMet => State != SlotState.Empty;

    public bool IsHandedIn => State is not (SlotState.Empty or SlotState.Deferred);

    /// <summary>Submitting needs it, and it is not there.</summary>
    public bool IsMissing => Required.IsMandatory && !IsMet;

    /// <summary>What the application keeps of the slot. Only for slots that are handed in.</summary>
    public SubmittedMaterial ToSubmitted() => new(
        Material.Id,
        Material.RequirementId,
        Material.Name,
        SourceOf(State, Content),
        TrustOf(State),
        Content.Files,
        Content.Receipt,
        Superseded: []);

    /// <summary>What the application keeps of a promise. Only for slots that are deferred.</summary>
    public DeferredPromise ToPromise() => new(Material.Id, Material.RequirementId, Material.Name);

    private static MaterialSourceKind SourceOf(SlotState state, SlotContent content) => state switch
    {
        SlotState.Generated => MaterialSourceKind.GeneratedForm,
        SlotState.Signed => MaterialSourceKind.SignedStatement,
        SlotState.Filled => MaterialSourceKind.FormField,
        SlotState.Free => content.Receipt!.Source,
        SlotState.Committed => MaterialSourceKind.Commitment,
        SlotState.Uploaded => MaterialSourceKind.Upload,
        SlotState.Empty or SlotState.Deferred => throw new InvalidOperationException("Nothing is handed in here."),
    };

    private static TrustLevel TrustOf(SlotState state) => state switch
    {
        SlotState.Free => TrustLevel.A,
        SlotState.Uploaded or SlotState.Empty or SlotState.Deferred => TrustLevel.C,
        SlotState.Generated or SlotState.Signed or SlotState.Filled or SlotState.Committed => TrustLevel.D,
    };
}

/// <summary>材料槽的状态.</summary>
public enum SlotState
{
    /// <summary>要上传.</summary>
    Empty,

    /// <summary>已上传.</summary>
    Uploaded,

    /// <summary>免提交: met by a certificate or a data query, with a receipt.</summary>
    Free,

    /// <summary>已承诺.</summary>
    Committed,

    /// <summary>容缺后补: promised for later.</summary>
    Deferred,

    /// <summary>系统生成 from the form.</summary>
    Generated,

    /// <summary>在线签署 together with the application.</summary>
    Signed,

    /// <summary>只填表.</summary>
    Filled,
}

/// <summary>What a draft's entry <c>m.{materialId}</c> says.</summary>
/// <param name="Failed">Sources that were asked and could not answer; the page says why an upload is needed after all.</param>
public sealed record SlotContent(
    IReadOnlyList<StoredFile> Files, MaterialReceipt? Receipt, IReadOnlyList<FailedSource> Failed)
{
    public static readonly SlotContent Empty = new([], null, []);

    /// <summary>容缺: when the applicant promised to hand it in later; null unless they did.</summary>
    public DateTimeOffset? DeferredAt { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static SlotContent Read(string? entry) =>
        string.IsNullOrEmpty(entry) ? Empty : JsonSerializer.Deserialize<SlotContent>(entry, Json)!;

    public string Write() => JsonSerializer.Serialize(this, Json);
}

/// <summary>Reads the slots of a draft: the checklist for its answers, each with what the draft holds for it.</summary>
public static class MaterialSlots
{
    public static string Key(string materialId) => $"m.{materialId}";

    public static IReadOnlyList<MaterialSlot> For(ServiceItemContent content, ApplicationDraft draft) =>
    [
        .. from required in MaterialChecklist.For(content, Answers.Of(draft.Below("q.")))
           let held = SlotContent.Read(draft[Key(required.Material.Id)])
           select new MaterialSlot(required, StateOf(required, held, draft), held),
    ];

    /// <summary>What an earlier version of the item allowed counts only as far as this one allows it too.</summary>
    private static SlotState StateOf(RequiredMaterial required, SlotContent held, ApplicationDraft draft)
    {
        var sources = required.Material.Sources;
        if (held.Receipt is { } receipt && sources.Any(s => s.Kind == receipt.Source))
            return receipt.Source == MaterialSourceKind.Commitment ? SlotState.Committed : SlotState.Free;
        if (held.Files.Count > 0) return SlotState.Uploaded;
        if (held.DeferredAt is not null && required.IsDeferrable) return SlotState.Deferred;

        foreach (var source in sources)
        {
            switch (source.Kind)
            {
                case MaterialSourceKind.GeneratedForm: return SlotState.Generated;
                case MaterialSourceKind.SignedStatement: return SlotState.Signed;
                case MaterialSourceKind.FormField when draft[$"f.{source.Reference}"] is { Length: > 0 }:
                    return SlotState.Filled;
            }
        }

        return SlotState.Empty;
    }
}
