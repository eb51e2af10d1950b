using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Cryptography;

/// <summary>The keys a verifier trusts. Needs no private key, no settings and no database.</summary>
internal sealed class PublicKeyRing : IDisposable
{
    private readonly Dictionary<string, Sm2PublicKey> _keys = new(StringComparer.Ordinal);

    public PublicKeyRing(IEnumerable<Sm2PublicKey> keys)
    {
        foreach (var key in keys)
        {
            if (!_keys.TryAdd(key.Id, key)) key.Dispose();
        }

        Keys = [.. _keys.Values.Select(key => new PublishedKey(key.Id, key.Pem))];
    }

    public IReadOnlyList<PublishedKey> Keys { get; }

    public bool Knows(string keyId) => _keys.ContainsKey(keyId);

    public bool Verify(ReadOnlySpan<byte> content, SealSignature signature) =>
        _keys.TryGetValue(signature.KeyId, out var key)
        && StrictBase64Url.Decode(signature.Value) is { } bytes
        && key.Verify(content, bytes);

    public void Dispose()
    {
        foreach (var key in _keys.Values) key.Dispose();
    }
}
