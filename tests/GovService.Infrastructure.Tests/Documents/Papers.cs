using GovService.Domain.Certificates;
using GovService.Infrastructure.Tests.Cryptography;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Tests.Documents;

/// <summary>Documents to print: an ordinary one and the worst one of each kind.</summary>
internal static class Papers
{
    public static readonly ReceiptVoucher Receipt = new(
        ApplicationNumber: "11341103XN0010018M4000511001000202609170012",
        ItemName: "临时救助（支出型）",
        Applicant: "李桂芳",
        MaskedIdNumber: "341103********0024",
        Authority: "滁州市南谯区龙蟠街道办事处",
        ReceivedAt: new(2026, 9, 17, 1, 5, 0, TimeSpan.Zero),
        Materials:
        [
            new("临时救助申请表", ReceivedBy.Generated),
            new("居民身份证", ReceivedBy.Certificate),
            new("家庭经济状况核对授权书", ReceivedBy.Upload),
            new("低收入人口信息", ReceivedBy.DataQuery),
        ],
        Deadlines: ["承诺办结：自受理之日起 10 个工作日。", "法定办结：法律未设统一法定时限。"],
        QueryCode: "https://example.org/progress/11341103XN0010018M4000511001000202609170012");

    public static readonly ReceiptVoucher LongReceipt = Receipt with
    {
        ItemName = "建设项目环境影响评价文件审批（编制环境影响报告书的可能造成重大环境影响的跨行政区域生产性建设项目）",
        Applicant = "欧阳㛃𬭊𠅤·买买提艾力·阿卜杜热西提·吐尔逊江·木拉提别克·阿依古丽·古丽米娜·迪丽热巴·热依扎",
        Authority = "安徽省滁州市南谯区人民政府龙蟠街道办事处便民服务中心综合受理窗口",
        Materials = [.. Enumerable.Range(1, 12).Select(n => new ReceivedMaterial(
            $"第 {n} 项：建设项目环境影响报告书及其技术评估意见、公众参与说明、排污许可证副本复印件" +
            "（加盖公章，含 2024—2026 年度监测数据与附图附表），以及受托人的身份证明和授权委托书",
            (ReceivedBy)(n % 7)))],
        Deadlines = [.. Enumerable.Range(1, 6).Select(n =>
            $"{n}. 自受理之日起 60 个工作日；组织听证、专家评审、技术评估和公示所需时间不计入期限，期限变动时将书面告知申请人。")],
    };

    public static CertificateDocument Certificate(SealFixture seal) => Document(seal, SealFixture.Licence);

    public static CertificateDocument LongCertificate(SealFixture seal) => Document(seal, SealFixture.Licence with
    {
        HolderName = LongReceipt.Applicant,
        FaceData = [.. Enumerable.Range(1, 60).Select(n => new FaceEntry(
            $"照面项目 {n}", $"{Unlike(n)}：内容各不相同、压缩不了的一段文字 {Unlike(n + 1000)}，用来让二维码放不下"))],
    });

    private static string Unlike(int n) => $"{unchecked((ulong)n * 0x9E3779B97F4A7C15):x}";

    private static CertificateDocument Document(SealFixture seal, CertificateStatement statement) =>
        new(statement, seal.Seal.Seal(statement).Token, "https://example.org/verify/" + statement.Identifier);
}
