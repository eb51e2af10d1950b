using System.Security.Cryptography;
using GovService.Infrastructure.Cryptography;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class Sm2Tests
{
    private static readonly byte[] Content = [.. "准予行政许可"u8];

    [Fact]
    public void What_is_signed_verifies_with_the_public_key_alone()
    {
        using var key = Sm2PrivateKey.Generate();
        using var verifier = Sm2PublicKey.FromPem(key.PublicKey.Pem);

        verifier.Verify(Content, key.Sign(Content)).ShouldBeTrue();
        verifier.Id.ShouldBe(key.PublicKey.Id);
    }

    [Fact]
    public void Another_content_another_key_or_another_signature_fails()
    {
        using var key = Sm2PrivateKey.Generate();
        using var stranger = Sm2PrivateKey.Generate();
        var signature = key.Sign(Content);

        key.PublicKey.Verify([.. Content, 0], signature).ShouldBeFalse();
        stranger.PublicKey.Verify(Content, signature).ShouldBeFalse();
        key.PublicKey.Verify(Content, [.. signature, 0]).ShouldBeFalse();
        key.PublicKey.Verify(Content, []).ShouldBeFalse();
    }

    [Fact]
    public void A_signature_made_elsewhere_verifies()
    {
        // Made with: openssl pkeyutl -sign -rawin -digest sm3 -pkeyopt distid:1234567812345678
        using var key = Sm2PublicKey.FromPem(Foreign.Key);

        key.Verify("message digest"u8, Convert.FromHexString(Foreign.Signature)).ShouldBeTrue();
    }

    [Fact]
    public void A_private_key_survives_its_file()
    {
        using var key = Sm2PrivateKey.Generate();
        using var loaded = Sm2PrivateKey.FromPem(key.ToPem());

        loaded.PublicKey.Id.ShouldBe(key.PublicKey.Id);
        key.PublicKey.Verify(Content, loaded.Sign(Content)).ShouldBeTrue();
    }

    [Fact]
    public void A_key_of_another_kind_is_refused()
    {
        using var rsa = RSA.Create(2048);

        Should.Throw<CryptographicException>(() => Sm2PrivateKey.FromPem(rsa.ExportPkcs8PrivateKeyPem()));
        Should.Throw<CryptographicException>(() => Sm2PublicKey.FromPem(rsa.ExportSubjectPublicKeyInfoPem()));
        Should.Throw<CryptographicException>(() => Sm2PublicKey.FromPem("not a key"));
    }

    [Fact]
    public void Many_threads_may_use_one_key()
    {
        using var key = Sm2PrivateKey.Generate();

        Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8)
            .All(number => key.PublicKey.Verify(BitConverter.GetBytes(number), key.Sign(BitConverter.GetBytes(number))))
            .ShouldBeTrue();
    }

    private static class Foreign
    {
        public const string Key = """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAE1pocggGLb6scLfX9hNHIxWGAZ9MC
            jJZN8uovWE5vg+I6ZPYUAVD7U1nXypsb+/Ko04Ox8lXxiG92qpt+Lil9VQ==
            -----END PUBLIC KEY-----
            """;

        public const string Signature =
            "3045022100a6f619794cce69b8328f723e01570de599c9e8d66f61e4010e71b6c60e04cc" +
            "c302200e5b4d0f27c0d7e054d12b6a195f12006be8d8f55c7fdce0371b79aee1d5f174";
    }
}
