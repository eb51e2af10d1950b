using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Cryptography;

internal sealed class Sm3Digest : IDigest
{
    public string Sm3Hex(ReadOnlySpan<byte> content) => Sm3.Hex(content);
}
