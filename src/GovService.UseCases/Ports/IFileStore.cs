namespace GovService.UseCases.Ports;

/// <summary>附件库: content-addressed, so the same file is kept once and nothing is ever overwritten.</summary>
public interface IFileStore
{
    /// <summary>
    /// Reads at most <paramref name="limit"/> bytes, names the content by its SM3 hash, and keeps it.
    /// Answers null when there was more than the limit; nothing is kept then.
    /// </summary>
    Task<FileContent?> KeepAsync(Stream content, long limit, CancellationToken ct);

    /// <summary>Null when nothing is kept under the hash.</summary>
    Stream? Open(string hash);
}

/// <param name="Hash">SM3, hex.</param>
/// <param name="Head">The first bytes, for telling the type by content.</param>
public sealed record FileContent(string Hash, long Size, ReadOnlyMemory<byte> Head);
