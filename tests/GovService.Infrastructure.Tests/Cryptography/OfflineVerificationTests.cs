using GovService.Infrastructure.Cryptography;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class OfflineVerificationTests(SealFixture fixture) : IClassFixture<SealFixture>
{
    private readonly string _token = fixture.Seal.Seal(SealFixture.Licence).Token;

    [Fact]
    public void A_genuine_certificate_is_told_with_its_holder_masked()
    {
        var (code, text) = Run(2027, _token, fixture.Folder);

        code.ShouldBe(OfflineVerification.Genuine);
        text.ShouldBe("""
            核验通过：签名有效，内容未被改动。（测试印章，不具法律效力）
            证照名称：食品经营许可证
            证照编号：JY23411030012345
            证照标识：1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0
            持证主体：欧＊＊＊＊
            颁发机构：滁州市南谯区市场监督管理局
            颁发日期：2026 年 9 月 18 日
            有效期限：2026 年 9 月 18 日 至 2031 年 9 月 17 日
            现在：在有效期内。是否已被注销、撤销，请联网核验。

            """);
    }

    [Theory]
    [InlineData(2025, "尚未生效")]
    [InlineData(2032, "已过有效期")]
    public void Out_of_its_time_it_does_not_count(int year, string sentence)
    {
        var (code, text) = Run(year, _token, fixture.Folder);

        code.ShouldBe(OfflineVerification.NotGenuine);
        text.ShouldContain(sentence);
    }

    [Fact]
    public void A_token_in_a_file_and_a_single_key_will_do()
    {
        var file = Path.Combine(fixture.Folder, "scan.txt");
        File.WriteAllText(file, _token + "\n");

        var key = Directory.GetFiles(fixture.Folder, "*.pub.pem").ShouldHaveSingleItem();

        Run(2027, file, key).Code.ShouldBe(OfflineVerification.Genuine);
    }

    [Fact]
    public void A_foreign_or_changed_token_is_told_precisely()
    {
        using var stranger = new SealFixture();

        Run(2027, _token, stranger.Folder).ShouldBe(
            (OfflineVerification.NotGenuine, "核验不通过：签章所用的密钥不在所给的公钥之中。\n"));
        Run(2027, _token[..^8] + "AAAAAAAA", fixture.Folder).ShouldBe(
            (OfflineVerification.NotGenuine, "核验不通过：内容与签名不符，照面信息可能被改动。\n"));
    }

    [Fact]
    public void What_cannot_be_checked_is_not_called_false()
    {
        Run(2027).Code.ShouldBe(OfflineVerification.CouldNotCheck);
        Run(2027, "missing.pdf", fixture.Folder).Code.ShouldBe(OfflineVerification.CouldNotCheck);
        Run(2027, _token, "missing.pem").Code.ShouldBe(OfflineVerification.CouldNotCheck);
    }

    private static (int Code, string Text) Run(int year, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = OfflineVerification.Run(args, output, new FixedClock(year));
        return (code, output.ToString());
    }

    private sealed class FixedClock(int year) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
