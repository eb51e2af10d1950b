using System.Security.Cryptography;

namespace GovService.Infrastructure.Cryptography;

/// <summary>主密钥: 32 random bytes that seal other secrets with AES-256-GCM. Its id stands in everything it sealed.</summary>
internal sealed class MasterKey : IDisposable
{
    private const int Bytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int IdLength = 16;

    private readonly AesGcm _cipher;

    private MasterKey(byte[] key)
    {
        if (key.Length != Bytes) throw new CryptographicException($"A master key has {Bytes} bytes, not {key.Length}.");
        Id = Sm3.Hex([.. "master key id"u8, .. key])[..IdLength]; // says which key, and nothing about it
        _cipher = new AesGcm(key, TagBytes);
    }

    public string Id { get; }

    /// <exception cref="CryptographicException">The text is not base64 of 32 bytes.</exception>
    public static MasterKey FromText(string text)
    {
        var key = new byte[Bytes + 1]; // one more, so that too long a key is seen
        return Convert.TryFromBase64String(text.Trim(), key, out var length)
            ? new(key[..length])
            : throw new CryptographicException("The master key is not 32 bytes in base64; make one: openssl rand -base64 32");
    }

    public static string NewText() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Nonce, text and tag. The nonce is random: a master key seals a few keys a year.</summary>
    public byte[] Seal(ReadOnlySpan<byte> secret)
    {
        var box = new byte[NonceBytes + secret.Length + TagBytes];
        var nonce = box.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        _cipher.Encrypt(nonce, secret, box.AsSpan(NonceBytes, secret.Length), box.AsSpan(NonceBytes + secret.Length));
        return box;
    }

    /// <exception cref="CryptographicException">The box was changed, or sealed with another key.</exception>
    public byte[] Open(ReadOnlySpan<byte> box)
    {
        if (box.Length < NonceBytes + TagBytes) throw new CryptographicException("A sealed secret is too short.");

        var secret = new byte[box.Length - NonceBytes - TagBytes];
        _cipher.Decrypt(box[..NonceBytes], box.Slice(NonceBytes, secret.Length), box[^TagBytes..], secret);
        return secret;
    }

    public void Dispose() => _cipher.Dispose();
}
