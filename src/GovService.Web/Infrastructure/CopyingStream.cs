namespace GovService.Web.Infrastructure;

/// <summary>Passes an answer on and keeps a copy of it, unless it is longer than any page.</summary>
internal sealed class CopyingStream(Stream destination) : Stream
{
    private const int MaxBytes = 1024 * 1024;

    private readonly MemoryStream _copy = new();
    private bool _isTooLong;

    /// <summary>What was written; null when that was too much.</summary>
    public byte[]? Copy => _isTooLong ? null : _copy.ToArray();

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        destination.Write(buffer, offset, count);
        Remember(buffer.AsSpan(offset, count));
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await destination.WriteAsync(buffer, cancellationToken);
        Remember(buffer.Span);
    }

    public override void Flush() => destination.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => destination.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Remember(ReadOnlySpan<byte> written)
    {
        _isTooLong |= _copy.Length + written.Length > MaxBytes;
        if (!_isTooLong) _copy.Write(written);
    }
}
