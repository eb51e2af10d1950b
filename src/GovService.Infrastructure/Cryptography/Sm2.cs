using static GovService.Infrastructure.Cryptography.LibCrypto;

namespace GovService.Infrastructure.Cryptography;

/// <summary>What signing and verifying with SM2 (GB/T 32918) share.</summary>
internal static unsafe class Sm2
{
    public const string Algorithm = "SM2";

    /// <summary>The signer's identity that GB/T 35276 prescribes where the parties agree on no other.</summary>
    private static ReadOnlySpan<byte> SignerId => "1234567812345678"u8;

    public static KeyContext NewContext(KeyHandle key)
    {
        var context = Check(NewKeyContext(0, key, null), "opening the key");
        fixed (byte* id = SignerId) Check(SetSignerId(context, id, SignerId.Length), "setting the signer's identity");
        return context;
    }
}
