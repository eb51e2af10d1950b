using System.Text;
using GovService.Infrastructure.Cryptography;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class CertificateSealTests(SealFixture fixture) : IClassFixture<SealFixture>
{
    private readonly SealedCertificate _licence = fixture.Seal.Seal(SealFixture.Licence);

    [Fact]
    public void What_was_sealed_is_read_back_whole()
    {
        var check = fixture.Seal.CheckToken(_licence.Token);

        check.IsGenuine.ShouldBeTrue();
        CertificateJson.Write(check.Statement!).ShouldBe(_licence.CanonicalJson);
    }

    [Fact]
    public void The_token_can_be_made_again_from_what_is_stored() =>
        CertificateToken.Write(_licence.CanonicalJson, _licence.Signature).ShouldBe(_licence.Token);

    [Fact]
    public void One_changed_character_of_the_face_breaks_the_seal()
    {
        for (var i = 0; i < _licence.CanonicalJson.Length; i++)
        {
            var changed = _licence.CanonicalJson.ToCharArray();
            changed[i] = changed[i] == '甲' ? '乙' : '甲';

            fixture.Seal.CheckToken(CertificateToken.Write(new(changed), _licence.Signature)).Flaw
                .ShouldBe(SealFlaw.SignatureWrong);
        }
    }

    [Fact]
    public void No_flipped_bit_of_a_token_tells_another_story()
    {
        for (var i = 0; i < _licence.Token.Length; i++)
        {
            var changed = _licence.Token.ToCharArray();
            changed[i] ^= (char)1;
            var check = fixture.Seal.CheckToken(new(changed));

            // Two spellings of compressed data may unfold to the same content: then, and only then, it is genuine.
            if (check.IsGenuine) CertificateJson.Write(check.Statement!).ShouldBe(_licence.CanonicalJson);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("GSC1.")]
    [InlineData("GSC1...")]
    [InlineData("GSC1.AAAA.000000000000000?.AAAA")]
    [InlineData("https://example.org/verify")]
    public void Anything_else_is_not_ours(string text) =>
        fixture.Seal.CheckToken(text).Flaw.ShouldBe(SealFlaw.NotOurs);

    [Fact]
    public void Another_offices_seal_is_an_unknown_key()
    {
        using var stranger = new SealFixture();

        fixture.Seal.CheckToken(stranger.Seal.Seal(SealFixture.Licence).Token).Flaw.ShouldBe(SealFlaw.UnknownKey);
    }

    [Fact]
    public void Something_signed_that_is_no_certificate_is_not_one()
    {
        const string json = """{"amount":1}""";
        var signature = fixture.Keys.Sign(Encoding.UTF8.GetBytes(json));

        fixture.Seal.CheckToken(CertificateToken.Write(json, signature)).Flaw.ShouldBe(SealFlaw.NotOurs);
    }

    [Fact]
    public void A_text_that_would_unfold_without_end_is_not_read()
    {
        var huge = new string(' ', 10_000_000);

        fixture.Seal.CheckToken(CertificateToken.Write(huge, _licence.Signature)).Flaw.ShouldBe(SealFlaw.NotOurs);
    }
}
