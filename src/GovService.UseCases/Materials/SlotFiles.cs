using GovService.Domain.Applications;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Materials;

/// <summary>附件 of one material slot: takes new ones within the limits of slot and draft, and lets go of old ones.</summary>
internal static class SlotFiles
{
    public const int MaxFiles = 20;
    public const long MaxDraftSize = 200L * 1024 * 1024;

    /// <summary>All or nothing: one bad file, and none of them enters the slot.</summary>
    public static async Task<Result<IReadOnlyList<StoredFile>>> TakeAsync(
        string materialId, IReadOnlyList<UploadedFile> files, IFileStore store, CancellationToken ct)
    {
        if (files.Count == 0) return MaterialErrors.NoFileChosen(materialId);
        if (files.Count > MaxFiles) return MaterialErrors.TooManyFiles(materialId);

        List<StoredFile> taken = [];
        List<Error> errors = [];
        foreach (var file in files)
        {
            var kept = await FileIntake.TakeAsync(file, store, ct);
            if (kept.Succeeded) taken.Add(kept.Value);
            else errors.AddRange(kept.Errors.Select(e => AtSlot(materialId, e, file.Name)));
        }

        return errors.Count == 0 ? taken : Result<IReadOnlyList<StoredFile>>.Failure(errors);
    }

    /// <summary>The slot with the new files behind those it has. An upload takes the place of a receipt or promise.</summary>
    public static Result<SlotContent> Add(
        ApplicationDraft draft, string materialId, IReadOnlyList<StoredFile> files)
    {
        var held = SlotContent.Read(draft[MaterialSlots.Key(materialId)]);
        IReadOnlyList<StoredFile> all = [.. held.Files.Concat(files).DistinctBy(f => f.Hash, StringComparer.Ordinal)];
        if (all.Count > MaxFiles) return MaterialErrors.TooManyFiles(materialId);

        var others = draft.Below("m.").Where(slot => slot.Key != materialId)
            .Sum(slot => SlotContent.Read(slot.Value).Files.Sum(f => f.Size));
        if (others + all.Sum(f => f.Size) > MaxDraftSize) return MaterialErrors.DraftFull;

        return held with { Files = all, Receipt = null, DeferredAt = null };
    }

    public static Result<SlotContent> Remove(ApplicationDraft draft, string materialId, string hash)
    {
        var held = SlotContent.Read(draft[MaterialSlots.Key(materialId)]);
        return held.Files.Any(f => f.Hash == hash)
            ? held with { Files = [.. held.Files.Where(f => f.Hash != hash)] }
            : MaterialErrors.FileUnknown;
    }

    /// <summary>An empty slot leaves no entry, unless it remembers which sources could not answer.</summary>
    public static void Store(ApplicationDraft draft, string materialId, SlotContent content, DraftSource source, DateTimeOffset at)
    {
        var isEmpty = content is { Files.Count: 0, Receipt: null, Failed.Count: 0, DeferredAt: null };
        draft.Set(MaterialSlots.Key(materialId), isEmpty ? "" : content.Write(), source, at);
    }

    /// <summary>What is wrong with one file, said at its slot; the name tells which of several it was.</summary>
    private static Error AtSlot(string materialId, Error file, string fileName) =>
        file with { Field = MaterialSlots.Key(materialId), Detail = fileName };
}
