using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace GovService.Infrastructure.Cryptography;

/// <summary>The part of OpenSSL 3 that SM2 and SM3 need. It is the library .NET itself loads on Linux.</summary>
internal static unsafe partial class LibCrypto
{
    private const string Library = "libcrypto.so.3";

    public static void Check(int code, string step)
    {
        if (code != 1) throw Failure(step);
    }

    public static THandle Check<THandle>(THandle handle, string step) where THandle : SafeHandle
    {
        if (!handle.IsInvalid) return handle;
        handle.Dispose();
        throw Failure(step);
    }

    /// <summary>Takes over a buffer that OpenSSL allocated; it is wiped, because it may hold a private key.</summary>
    public static byte[] TakeBuffer(byte* buffer, int length, string step)
    {
        if (length <= 0) throw Failure(step);
        var bytes = new ReadOnlySpan<byte>(buffer, length).ToArray();
        FreeAndWipe(buffer, (nuint)length, 0, 0);
        return bytes;
    }

    // Leftovers in the thread's error queue would be reported by whoever looks next.
    private static CryptographicException Failure(string step)
    {
        var text = stackalloc byte[256];
        ErrorText(LastError(), text, 256);
        ClearErrors();
        return new($"OpenSSL: {step} failed: {Marshal.PtrToStringUTF8((nint)text)}");
    }

    [LibraryImport(Library, EntryPoint = "ERR_peek_last_error")]
    private static partial nuint LastError();

    [LibraryImport(Library, EntryPoint = "ERR_error_string_n")]
    private static partial void ErrorText(nuint error, byte* text, nuint length);

    [LibraryImport(Library, EntryPoint = "ERR_clear_error")]
    public static partial void ClearErrors();

    // OPENSSL_clear_free is a macro over this function.
    [LibraryImport(Library, EntryPoint = "CRYPTO_clear_free")]
    private static partial void FreeAndWipe(void* buffer, nuint length, nint file, int line);

    [LibraryImport(Library, EntryPoint = "EVP_sm3")]
    public static partial nint Sm3Algorithm();

    [LibraryImport(Library, EntryPoint = "EVP_Digest")]
    public static partial int Digest(
        byte* content, nuint length, byte* digest, uint* digestLength, nint algorithm, nint engine);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_new_from_name", StringMarshalling = StringMarshalling.Utf8)]
    public static partial KeyContext NewKeyContext(nint library, string algorithm, string? properties);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_new_from_pkey", StringMarshalling = StringMarshalling.Utf8)]
    public static partial KeyContext NewKeyContext(nint library, KeyHandle key, string? properties);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_set1_id")]
    public static partial int SetSignerId(KeyContext context, byte* id, int length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_keygen_init")]
    public static partial int BeginKeyGeneration(KeyContext context);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_generate")]
    public static partial int GenerateKey(KeyContext context, out KeyHandle key);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_is_a", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int IsKeyOf(KeyHandle key, string algorithm);

    [LibraryImport(Library, EntryPoint = "i2d_PUBKEY")]
    public static partial int WritePublicKey(KeyHandle key, byte** der);

    [LibraryImport(Library, EntryPoint = "d2i_PUBKEY")]
    public static partial KeyHandle ReadPublicKey(nint reuse, byte** der, nint length);

    [LibraryImport(Library, EntryPoint = "d2i_AutoPrivateKey")]
    public static partial KeyHandle ReadPrivateKey(nint reuse, byte** der, nint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY2PKCS8")]
    public static partial Pkcs8Handle ToPkcs8(KeyHandle key);

    [LibraryImport(Library, EntryPoint = "i2d_PKCS8_PRIV_KEY_INFO")]
    public static partial int WritePkcs8(Pkcs8Handle key, byte** der);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    public static partial DigestContext NewDigestContext();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_set_pkey_ctx")]
    public static partial void UseKeyContext(DigestContext context, KeyContext keyContext);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSignInit")]
    public static partial int BeginSign(DigestContext context, nint unused, nint digest, nint engine, KeyHandle key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSign")]
    public static partial int Sign(
        DigestContext context, byte* signature, nuint* signatureLength, byte* content, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerifyInit")]
    public static partial int BeginVerify(DigestContext context, nint unused, nint digest, nint engine, KeyHandle key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerify")]
    public static partial int Verify(
        DigestContext context, byte* signature, nuint signatureLength, byte* content, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    private static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_free")]
    private static partial void FreeKeyContext(nint context);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    private static partial void FreeDigestContext(nint context);

    [LibraryImport(Library, EntryPoint = "PKCS8_PRIV_KEY_INFO_free")]
    private static partial void FreePkcs8(nint key);

    internal sealed class KeyHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            FreeKey(handle);
            return true;
        }
    }

    internal sealed class KeyContext() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            FreeKeyContext(handle);
            return true;
        }
    }

    internal sealed class DigestContext() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            FreeDigestContext(handle);
            return true;
        }
    }

    internal sealed class Pkcs8Handle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            FreePkcs8(handle);
            return true;
        }
    }
}
