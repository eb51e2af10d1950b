using System.Security.Cryptography;
using static GovService.Infrastructure.Cryptography.LibCrypto;

namespace GovService.Infrastructure.Cryptography;

/// <summary>SM2 公钥: verifies. Safe to use from several threads: OpenSSL only reads the key.</summary>
internal sealed unsafe class Sm2PublicKey : IDisposable
{
    public const int IdLength = 16;

    private const string PemLabel = "PUBLIC KEY";

    private readonly KeyHandle _key;

    private Sm2PublicKey(KeyHandle key, byte[] der)
    {
        _key = key;
        Id = Sm3.Hex(der)[..IdLength];
        Pem = PemEncoding.WriteString(PemLabel, der);
    }

    public string Id { get; }
    public string Pem { get; }

    /// <exception cref="CryptographicException">The text is not the PEM of an SM2 public key.</exception>
    public static Sm2PublicKey FromPem(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var fields) || pem[fields.Label] != PemLabel)
            throw new CryptographicException("There is no PEM public key in the text.");

        return FromDer(Convert.FromBase64String(pem[fields.Base64Data]));
    }

    public static Sm2PublicKey FromDer(byte[] der)
    {
        fixed (byte* start = der)
        {
            var cursor = start;
            var key = Check(ReadPublicKey(0, &cursor, der.Length), "reading the public key");
            Check(IsKeyOf(key, Sm2.Algorithm), "the public key is not an SM2 key, reading it");
            return new(key, der);
        }
    }

    public bool Verify(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        using var keyContext = Sm2.NewContext(_key);
        using var context = Check(NewDigestContext(), "preparing to verify");
        UseKeyContext(context, keyContext);
        Check(BeginVerify(context, 0, Sm3Algorithm(), 0, _key), "preparing to verify");

        int verdict;
        fixed (byte* from = content, mark = signature)
            verdict = LibCrypto.Verify(context, mark, (nuint)signature.Length, from, (nuint)content.Length);
        ClearErrors();
        return verdict == 1;
    }

    public void Dispose() => _key.Dispose();
}
