using GovService.Domain.Certificates;
using GovService.Domain.Documents;
using GovService.Infrastructure.Tests.Cryptography;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Tests.Documents;

/// <summary>Documents to print: an ordinary one and the worst one of each kind.</summary>
internal static class Papers
{
    public const string RareName = "𠮷㛃䶮𬭊𠅤";

    public static readonly OfficialPaper Receipt = new(
        Number: "龙办给收〔2026〕00012号",
        ApplicationNumber: "11341103XN0010018M4000511001000202609170012",
        Authority: "滁州市南谯区龙蟠街道办事处",
        IssuedAt: new(2026, 9, 17, 1, 5, 0, TimeSpan.Zero),
        VerificationCode: "0123456789ABCDEF",
        new("收件凭证", "收件专用章",
            [
                new DocumentBlock.Paragraph("李桂芳："),
                new DocumentBlock.Facts([["证件号码", "341103********0024"], ["收件时间", "2026 年 9 月 17 日 09:05"]]),
                new DocumentBlock.Heading("一、收到的材料"),
                new DocumentBlock.Table(
                    ["序号", "材料名称", "来源"], [0.09, 0.61, 0.3],
                    [["1", "临时救助申请表", "由填报内容生成"], ["2", "居民身份证", "免提交（电子证照）"]]),
            ],
            "扫码核对。"));

    public static readonly OfficialPaper LongReceipt = Receipt with
    {
        Authority = "安徽省滁州市南谯区人民政府龙蟠街道办事处便民服务中心综合受理窗口",
        Content = new("收件凭证", "收件专用章",
            [
                new DocumentBlock.Paragraph($"欧阳{RareName}·买买提艾力·阿卜杜热西提·吐尔逊江·木拉提别克·阿依古丽·古丽米娜·迪丽热巴·热依扎："),
                new DocumentBlock.Table(["序号", "材料名称", "来源"], [0.09, 0.61, 0.3],
                    [.. Enumerable.Range(1, 12).Select(n => new[]
                    {
                        $"{n}",
                        $"第 {n} 项：建设项目环境影响报告书及其技术评估意见、公众参与说明、排污许可证副本复印件" +
                        "（加盖公章，含 2024—2026 年度监测数据与附图附表），以及受托人的身份证明和授权委托书",
                        "上传",
                    })]),
                .. Enumerable.Range(1, 6).Select(n => new DocumentBlock.Paragraph(
                    $"　　{n}. 自受理之日起 60 个工作日；组织听证、专家评审、技术评估和公示所需时间不计入期限，期限变动时将书面告知申请人。")),
            ],
            "扫码核对。"),
    };

    public static CertificateDocument Certificate(SealFixture seal) => Document(seal, SealFixture.Licence);

    public static CertificateDocument LongCertificate(SealFixture seal) => Document(seal, SealFixture.Licence with
    {
        HolderName = $"欧阳{RareName}·买买提艾力·阿卜杜热西提·吐尔逊江·木拉提别克·阿依古丽·古丽米娜·迪丽热巴·热依扎",
        FaceData = [.. Enumerable.Range(1, 60).Select(n => new FaceEntry(
            $"照面项目 {n}", $"{Unlike(n)}：内容各不相同、压缩不了的一段文字 {Unlike(n + 1000)}，用来让二维码放不下"))],
    });

    private static string Unlike(int n) => $"{unchecked((ulong)n * 0x9E3779B97F4A7C15):x}";

    private static CertificateDocument Document(SealFixture seal, CertificateStatement statement) =>
        new(statement, seal.Seal.Seal(statement).Token, "https://example.org/verify/" + statement.Identifier);
}
