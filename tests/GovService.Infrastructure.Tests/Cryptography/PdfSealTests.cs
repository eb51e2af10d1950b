using System.Text;
using GovService.Infrastructure.Cryptography;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class PdfSealTests(SealFixture fixture) : IClassFixture<SealFixture>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.5\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n");

    [Fact]
    public void A_sealed_certificate_is_genuine_and_says_what_it_is()
    {
        var check = fixture.Seal.CheckPdf(Certificate());

        check.IsGenuine.ShouldBeTrue();
        CertificateJson.Write(check.Statement!).ShouldBe(CertificateJson.Write(SealFixture.Licence));
    }

    [Fact]
    public void Any_other_document_is_genuine_without_a_statement() =>
        fixture.Seal.CheckPdf(PdfSeal.Append(Pdf, null, fixture.Keys)).ShouldBe(new SealCheck(null, null));

    [Fact]
    public void One_flipped_bit_anywhere_breaks_the_seal()
    {
        var pdf = Certificate();

        for (var i = 0; i < pdf.Length; i++)
        {
            for (var bit = 1; bit < 256; bit <<= 1)
            {
                pdf[i] ^= (byte)bit;
                fixture.Seal.CheckPdf(pdf).IsGenuine.ShouldBeFalse($"byte {i}, bit {bit}");
                pdf[i] ^= (byte)bit;
            }
        }
    }

    [Fact]
    public void What_is_added_after_the_seal_breaks_it()
    {
        fixture.Seal.CheckPdf([.. Certificate(), .. "%\n"u8]).Flaw.ShouldBe(SealFlaw.FileChanged);
        fixture.Seal.CheckPdf(Certificate().AsSpan()[..^1]).Flaw.ShouldBe(SealFlaw.FileChanged);
    }

    [Fact]
    public void A_file_without_a_seal_is_not_ours()
    {
        fixture.Seal.CheckPdf(Pdf).Flaw.ShouldBe(SealFlaw.NotOurs);
        fixture.Seal.CheckPdf([]).Flaw.ShouldBe(SealFlaw.NotOurs);
    }

    [Fact]
    public void Another_offices_seal_is_an_unknown_key()
    {
        using var stranger = new SealFixture();

        stranger.Seal.CheckPdf(Certificate()).Flaw.ShouldBe(SealFlaw.UnknownKey);
    }

    [Fact]
    public void The_end_of_the_file_is_found_in_its_last_kilobyte()
    {
        var pdf = PdfSeal.Append(Pdf, "GSC1." + new string('A', 3000), fixture.Keys);

        Encoding.ASCII.GetString(pdf[^1024..]).ShouldContain("startxref\n9\n%%EOF\n");
    }

    private byte[] Certificate() =>
        PdfSeal.Append(Pdf, fixture.Seal.Seal(SealFixture.Licence).Token, fixture.Keys);
}
