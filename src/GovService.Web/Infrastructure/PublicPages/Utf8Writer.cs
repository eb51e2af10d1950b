using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovService.Web.Infrastructure.PublicPages;

/// <summary>Writes text where the answer's bytes are going to be sent from.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, output);
}
