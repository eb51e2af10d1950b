using System.Buffers;
using GovService.Infrastructure.Cryptography;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Files;

/// <summary>Where attachments are kept.</summary>
internal sealed class FileStoreOptions
{
    public string Folder { get; set; } = "";
}

/// <summary>
/// One folder, files named by their hash, two levels deep. A file is written under a temporary name and moved when it
/// is whole, so that a crash leaves no half file under a hash.
/// </summary>
internal sealed class FolderFileStore(IOptions<FileStoreOptions> options) : IFileStore
{
    private const int HeadLength = 4096;

    public async Task<FileContent?> KeepAsync(Stream content, long limit, CancellationToken ct)
    {
        Directory.CreateDirectory(options.Value.Folder);
        var temporary = Path.Combine(options.Value.Folder, $"{Guid.CreateVersion7():N}.part");
        try
        {
            if (await CopyAsync(content, temporary, limit, ct) is not { } kept) return null;

            var final = PathOf(kept.Hash);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(temporary, final, overwrite: true); // the same hash is the same content
            return kept;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Stream? Open(string hash)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)) return null; // never a path of somebody's making

        var path = PathOf(hash);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    private static async Task<FileContent?> CopyAsync(Stream from, string path, long limit, CancellationToken ct)
    {
        using var digest = new Sm3Stream();
        var head = new ArrayBufferWriter<byte>(HeadLength);
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            long size = 0;
            int read;
            while ((read = await from.ReadAsync(buffer, ct)) > 0)
            {
                size += read;
                if (size > limit) return null;

                digest.Append(buffer.AsSpan(0, read));
                if (head.WrittenCount < HeadLength)
                    head.Write(buffer.AsSpan(0, Math.Min(read, HeadLength - head.WrittenCount)));
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            to.Flush(flushToDisk: true); // the row that names the file is committed after this
            return new FileContent(digest.Hex(), size, head.WrittenMemory);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PathOf(string hash) => Path.Combine(options.Value.Folder, hash[..2], hash[2..4], hash);
}
