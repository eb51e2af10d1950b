using System.Security.Cryptography;
using static GovService.Infrastructure.Cryptography.LibCrypto;

namespace GovService.Infrastructure.Cryptography;

/// <summary>SM2 私钥: signs. Safe to use from several threads: OpenSSL only reads the key.</summary>
internal sealed unsafe class Sm2PrivateKey : IDisposable
{
    private const string PemLabel = "PRIVATE KEY";

    /// <summary>Two integers of 32 bytes in DER never need more.</summary>
    private const int LongestSignature = 80;

    private readonly KeyHandle _key;

    private Sm2PrivateKey(KeyHandle key)
    {
        _key = key;
        byte* buffer = null;
        var length = WritePublicKey(key, &buffer);
        PublicKey = Sm2PublicKey.FromDer(TakeBuffer(buffer, length, "writing the public key"));
    }

    public Sm2PublicKey PublicKey { get; }

    public static Sm2PrivateKey Generate()
    {
        using var context = Check(NewKeyContext(0, Sm2.Algorithm, null), "preparing a new key");
        Check(BeginKeyGeneration(context), "preparing a new key");
        Check(GenerateKey(context, out var key), "generating a key");
        return new(key);
    }

    /// <exception cref="CryptographicException">The text is not the PEM of an SM2 private key.</exception>
    public static Sm2PrivateKey FromPem(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var fields) || pem[fields.Label] != PemLabel)
            throw new CryptographicException("There is no PEM private key (PKCS#8) in the text.");

        var der = Convert.FromBase64String(pem[fields.Base64Data]);
        fixed (byte* start = der)
        {
            var cursor = start;
            var key = Check(ReadPrivateKey(0, &cursor, der.Length), "reading the private key");
            CryptographicOperations.ZeroMemory(der);
            Check(IsKeyOf(key, Sm2.Algorithm), "the private key is not an SM2 key, reading it");
            return new(key);
        }
    }

    public string ToPem()
    {
        using var pkcs8 = Check(ToPkcs8(_key), "writing the private key");
        byte* buffer = null;
        var length = WritePkcs8(pkcs8, &buffer);
        return PemEncoding.WriteString(PemLabel, TakeBuffer(buffer, length, "writing the private key"));
    }

    public byte[] Sign(ReadOnlySpan<byte> content)
    {
        using var keyContext = Sm2.NewContext(_key);
        using var context = Check(NewDigestContext(), "preparing to sign");
        UseKeyContext(context, keyContext);
        Check(BeginSign(context, 0, Sm3Algorithm(), 0, _key), "preparing to sign");

        Span<byte> signature = stackalloc byte[LongestSignature];
        nuint length = LongestSignature;
        fixed (byte* from = content, to = signature)
            Check(LibCrypto.Sign(context, to, &length, from, (nuint)content.Length), "signing");
        return signature[..(int)length].ToArray();
    }

    public void Dispose()
    {
        PublicKey.Dispose();
        _key.Dispose();
    }
}
