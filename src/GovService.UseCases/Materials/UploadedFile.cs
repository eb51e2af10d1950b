using GovService.Domain.Applications;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Materials;

/// <summary>A file as posted. It can be opened more than once: a use case that is repeated reads it again.</summary>
/// <param name="Name">The sender's claim; shown only after cleaning.</param>
public sealed record UploadedFile(string Name, Func<Stream> Open);

/// <summary>Takes posted files into the store, if content and size allow it.</summary>
internal static class FileIntake
{
    private const int HeadLength = 1024;

    /// <summary>A photograph is looked at whole, in memory: two at a time, so that many at once cost no more than that.</summary>
    private static readonly SemaphoreSlim Tables = new(2);

    /// <summary>Looks at the first bytes before anything is kept, so that what is refused leaves nothing behind.</summary>
    public static async Task<Result<StoredFile>> TakeAsync(UploadedFile file, IFileStore store, CancellationToken ct)
    {
        var type = FileTypes.Tell(await HeadAsync(file, ct));
        if (!type.Succeeded) return Result<StoredFile>.Failure(type.Errors);

        var kept = type.Value == FileTypes.Pdf
            ? await KeepAsync(file, store, ct)
            : await KeepPictureAsync(file, type.Value, store, ct);
        return kept is null
            ? FileErrors.TooLarge
            : new StoredFile(kept.Hash, FileTypes.SafeName(file.Name, type.Value), type.Value, kept.Size);
    }

    private static async Task<FileContent?> KeepAsync(UploadedFile file, IFileStore store, CancellationToken ct)
    {
        await using var content = file.Open();
        return await store.KeepAsync(content, FileTypes.MaxSize, ct);
    }

    private static async Task<FileContent?> KeepPictureAsync(
        UploadedFile file, string type, IFileStore store, CancellationToken ct)
    {
        await Tables.WaitAsync(ct);
        try
        {
            await using var content = file.Open();
            if (content.Length > FileTypes.MaxSize) return null;

            var picture = new byte[content.Length];
            await content.ReadExactlyAsync(picture, ct);
            using var stripped = ImageMetadata.Strip(picture, type);
            return await store.KeepAsync(stripped, FileTypes.MaxSize, ct);
        }
        finally
        {
            Tables.Release();
        }
    }

    private static async Task<byte[]> HeadAsync(UploadedFile file, CancellationToken ct)
    {
        await using var content = file.Open();
        var head = new byte[HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        return head[..length];
    }
}
