namespace GovService.Infrastructure.Cryptography;

/// <summary>SM3 杂凑算法 (GB/T 32905): 32 bytes.</summary>
internal static unsafe class Sm3
{
    public const int Length = 32;

    public static byte[] Hash(ReadOnlySpan<byte> content)
    {
        var digest = new byte[Length];
        uint written = Length;
        fixed (byte* from = content, to = digest)
        {
            LibCrypto.Check(
                LibCrypto.Digest(from, (nuint)content.Length, to, &written, LibCrypto.Sm3Algorithm(), 0), "SM3");
        }

        return digest;
    }

    public static string Hex(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(Hash(content));
}
