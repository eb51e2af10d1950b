using System.Runtime.InteropServices;

namespace GovService.Infrastructure.Cryptography;

/// <summary>SM3 over content that does not fit in memory: an upload as it streams by.</summary>
internal sealed unsafe partial class Sm3Stream : IDisposable
{
    private const string Library = "libcrypto.so.3";

    private readonly LibCrypto.DigestContext _context = LibCrypto.Check(LibCrypto.NewDigestContext(), "SM3 context");

    public Sm3Stream() => LibCrypto.Check(Begin(_context, LibCrypto.Sm3Algorithm(), 0), "SM3 begin");

    public void Append(ReadOnlySpan<byte> content)
    {
        fixed (byte* from = content) LibCrypto.Check(Update(_context, from, (nuint)content.Length), "SM3 update");
    }

    /// <summary>64 lower-case hexadecimal digits. Ends the digest.</summary>
    public string Hex()
    {
        Span<byte> digest = stackalloc byte[Sm3.Length];
        uint written;
        fixed (byte* to = digest) LibCrypto.Check(Finish(_context, to, &written), "SM3 finish");
        return Convert.ToHexStringLower(digest);
    }

    public void Dispose() => _context.Dispose();

    [LibraryImport(Library, EntryPoint = "EVP_DigestInit_ex")]
    private static partial int Begin(LibCrypto.DigestContext context, nint algorithm, nint engine);

    [LibraryImport(Library, EntryPoint = "EVP_DigestUpdate")]
    private static partial int Update(LibCrypto.DigestContext context, byte* content, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_DigestFinal_ex")]
    private static partial int Finish(LibCrypto.DigestContext context, byte* digest, uint* length);
}
