namespace GovService.UseCases.Ports;

/// <summary>
/// 印章密钥: signs with the current SM2 key (GB/T 32918) and verifies with every key that was ever published,
/// so that what was sealed before a change of keys stays verifiable.
/// </summary>
public interface ISealKeys
{
    /// <summary>All published keys, the current one first.</summary>
    IReadOnlyList<PublishedKey> PublicKeys { get; }

    SealSignature Sign(ReadOnlySpan<byte> content);

    /// <summary>False also when the key is unknown or the signature is malformed.</summary>
    bool Verify(ReadOnlySpan<byte> content, SealSignature signature);
}

/// <summary>签名值: names the key that made it.</summary>
/// <param name="Value">The DER signature in base64url.</param>
public sealed record SealSignature(string KeyId, string Value);

/// <summary>公开密钥: what anyone needs to verify a seal without asking us.</summary>
/// <param name="KeyId">The first 16 hexadecimal digits of the SM3 of the key's DER (SubjectPublicKeyInfo).</param>
/// <param name="Pem">The same DER as PEM text.</param>
public sealed record PublishedKey(string KeyId, string Pem);
