using System.Diagnostics;
using GovService.Infrastructure.Cryptography;
using GovService.Infrastructure.Documents;
using GovService.Infrastructure.Tests.Cryptography;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Tests.Documents;

public sealed class DocumentPrinterTests(SealFixture seal) : IClassFixture<SealFixture>, IDisposable
{
    private readonly DocumentPrinter _printer = new(seal.Keys, Options.Create(new DocumentOptions()));

    [Fact]
    public async Task A_receipt_says_what_came_in_and_how()
    {
        var pages = Read(await PrintAsync(Papers.Receipt));

        var page = pages.ShouldHaveSingleItem();
        page.ShouldContain("收件凭证");
        page.ShouldContain("龙办给收〔2026〕00012号");
        page.ShouldContain("核验码0123-4567-89AB-CDEF");
        page.ShouldContain("341103********0024");
        page.ShouldContain("2026年9月17日09:05");
        page.ShouldContain("免提交（电子证照）");
        page.ShouldContain("临时救助申请表");
    }

    [Fact]
    public async Task Nothing_of_a_long_receipt_is_lost_and_every_page_says_that_it_is_a_test()
    {
        var pages = Read(await PrintAsync(Papers.LongReceipt));

        pages.Length.ShouldBe(3);
        pages.ShouldAllBe(page => page.Contains("测试文件", StringComparison.Ordinal));
        pages[2].ShouldContain("第3页共3页");
        var text = string.Concat(pages);
        text.ShouldContain($"欧阳{Papers.RareName}·买买提艾力");
        for (var n = 1; n <= 12; n++) text.ShouldContain($"第{n}项：建设项目环境影响报告书");
        for (var n = 1; n <= 6; n++) text.ShouldContain($"{n}.自受理之日起60个工作日");
    }

    [Fact]
    public async Task A_certificate_verifies_from_its_file_alone()
    {
        var pdf = await PrintAsync(Papers.Certificate(seal));

        var check = seal.Seal.CheckPdf(pdf);
        check.IsGenuine.ShouldBeTrue();
        CertificateJson.Write(check.Statement!).ShouldBe(CertificateJson.Write(SealFixture.Licence));
        var page = Read(pdf).ShouldHaveSingleItem();
        page.ShouldContain("食品经营许可证");
        page.ShouldContain("热食类食品制售；冷食类食品制售");
        page.ShouldContain("2026年9月18日至2031年9月17日");
    }

    [Fact]
    public async Task One_flipped_byte_anywhere_in_a_printed_file_breaks_the_seal()
    {
        var pdf = await PrintAsync(Papers.Certificate(seal));
        var last = Enumerable.Range(pdf.Length - 1500, 1500);
        var sample = Enumerable.Range(0, 500).Select(i => (int)((long)i * pdf.Length / 500));

        foreach (var offset in sample.Concat(last))
        {
            pdf[offset] ^= 0x20;
            seal.Seal.CheckPdf(pdf).IsGenuine.ShouldBeFalse($"byte {offset}");
            pdf[offset] ^= 0x20;
        }

        seal.Seal.CheckPdf(pdf).IsGenuine.ShouldBeTrue();
    }

    [Fact]
    public async Task A_certificate_too_large_for_a_code_is_printed_with_the_address_of_the_online_check()
    {
        var document = Papers.LongCertificate(seal);
        document.Token.Length.ShouldBeGreaterThan(QrCodes.LongestToken);

        var pdf = await PrintAsync(document);

        string.Concat(Read(pdf)).ShouldContain("扫码联网核验");
        seal.Seal.CheckPdf(pdf).IsGenuine.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_document_prints_as_the_same_page()
    {
        var first = await PrintAsync(Papers.Receipt);
        var second = await PrintAsync(Papers.Receipt);

        // Up to the seal, whose signature has a random part.
        Page(first).SequenceEqual(Page(second)).ShouldBeTrue();

        static ReadOnlySpan<byte> Page(ReadOnlySpan<byte> pdf) => pdf[..pdf.LastIndexOf("%GSP1"u8)];
    }

    [Fact]
    public async Task Several_threads_print_at_once()
    {
        var printed = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(() => PrintAsync(Papers.Receipt))));

        printed.ShouldAllBe(pdf => seal.Seal.CheckPdf(pdf).IsGenuine);
    }

    public void Dispose() => _printer.Dispose();

    private Task<byte[]> PrintAsync(OfficialPaper paper) => _printer.PrintAsync(paper, TestContext.Current.CancellationToken);

    private Task<byte[]> PrintAsync(CertificateDocument document) => _printer.PrintAsync(document, TestContext.Current.CancellationToken);

    /// <summary>The text of each page without white space, as any reader extracts it.</summary>
    private static string[] Read(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, pdf);
        using var reader = Process.Start(
            new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = reader.StandardOutput.ReadToEnd();
        reader.WaitForExit();
        File.Delete(file);
        reader.ExitCode.ShouldBe(0);
        return [.. text.TrimEnd('\f').Split('\f').Select(p => string.Concat(p.Where(c => !char.IsWhiteSpace(c))))];
    }
}
