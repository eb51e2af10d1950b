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

    /// <summary>Looks at the first bytes before anything is kept, so that what is refused leaves nothing behind.</summary>
    public static async Task<Result<StoredFile>> TakeAsync(UploadedFile file, IFileStore store, CancellationToken ct)
    {
        var type = FileTypes.Tell(await HeadAsync(file, ct));
        if (!type.Succeeded) return Result<StoredFile>.Failure(type.Errors);

        await using var content = file.Open();
        return await store.KeepAsync(content, FileTypes.MaxSize, ct) is { } kept
            ? new StoredFile(kept.Hash, FileTypes.SafeName(file.Name, type.Value), type.Value, kept.Size)
            : FileErrors.TooLarge;
    }

    private static async Task<byte[]> HeadAsync(UploadedFile file, CancellationToken ct)
    {
        await using var content = file.Open();
        var head = new byte[HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        return head[..length];
    }
}
