using System.IO.Compression;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Documents;

/// <summary>Writes a ZIP whose bytes depend on its content alone: one time for all entries, and an order of our own.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private readonly List<ArchiveEntry> _entries = [];
    private readonly Stream _target;
    private readonly ZipArchive _zip;
    private readonly IDigest _digest;
    private readonly DateTimeOffset _at;
    private bool _isHandedOver;

    public ArchiveWriter(IDigest digest, DateTimeOffset at)
    {
        (_digest, _at) = (digest, at.ToOffset(ChinaTime.Offset));
        // Materials may be large: on disk while it is packed and sent, gone when it is closed.
        _target = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
            FileShare.None, bufferSize: 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        _zip = new ZipArchive(_target, ZipArchiveMode.Create, leaveOpen: true);
    }

    public async Task AddAsync(string path, Stream content, string title, CancellationToken ct)
    {
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole, ct);
        Add(path, whole.ToArray(), title);
    }

    public void Add(string path, byte[] content, string title)
    {
        _entries.Add(new(path, title, _digest.Sm3Hex(content), content.LongLength));
        Write(path, content);
    }

    /// <summary>Adds the index, which names every entry before it, and answers the whole from its beginning.</summary>
    public Stream Finish(Func<IReadOnlyList<ArchiveEntry>, IEnumerable<(string Path, byte[] Content)>> index)
    {
        foreach (var (path, content) in index(_entries)) Write(path, content);
        _zip.Dispose();
        _target.Position = 0;
        _isHandedOver = true;
        return _target;
    }

    public void Dispose()
    {
        if (_isHandedOver) return;

        _zip.Dispose();
        _target.Dispose();
    }

    private void Write(string path, byte[] content)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = _at;
        using var stream = entry.Open();
        stream.Write(content);
    }
}

/// <summary>One file of an archive.</summary>
/// <param name="Sm3">In hex.</param>
public sealed record ArchiveEntry(string Path, string Title, string Sm3, long Size);
