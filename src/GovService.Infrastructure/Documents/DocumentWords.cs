using System.Globalization;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Documents;

/// <summary>The fixed Chinese words of printed documents, in one place for whoever owns the wording.</summary>
internal static class DocumentWords
{
    public const string Watermark = "测　试";
    public const string Footer = "测试文件：印章、文号、证照均为测试，不具法律效力";
    public const string SealWarning = "测试印章 仅供演示";
    public const string LongTerm = "长期";

    public const string ReceiptTitle = "收件凭证";
    public const string ReceiptSeal = "收件专用章";
    public const string ApplicationNumber = "办件编号";
    public const string ItemName = "事项名称";
    public const string Applicant = "申请人";
    public const string IdNumber = "证件号码";
    public const string ReceivedAt = "收件时间";
    public const string MaterialsHeading = "一、收到的材料";
    public const string NoMaterials = "本事项无需提交材料。";
    public const string DeadlinesHeading = "二、办理期限";
    public const string ReceiptEnd = "特此凭证。";
    public const string ReceiptQr = "扫码查询办理进度。本凭证由系统生成并加盖测试电子印章，收件不等于受理。";

    public const string CertificateSeal = "证照专用章";
    public const string Number = "证照编号";
    public const string Identifier = "证照标识";
    public const string Holder = "持证主体";
    public const string HolderCode = "主体代码";
    public const string Issuer = "颁发机构";
    public const string IssuedOn = "颁发日期";
    public const string Validity = "有效期限";
    public const string OfflineQr = "扫码核验。二维码含证照内容和签名，不连网也能用公开密钥核验真伪；是否已被注销、撤销，请联网核验。";
    public const string OnlineQr = "扫码联网核验。本文件含签名，不连网也能用公开密钥核验真伪。";

    public static readonly IReadOnlyList<string> MaterialsHead = ["序号", "材料名称", "提交方式"];

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static string ReceiptOpening(ReceiptVoucher voucher) =>
        $"　　您提出的“{voucher.ItemName}”申请及所附材料，我单位已经收到。现将收件情况告知如下：";

    public static string Address(string name) => $"{name}：";

    public static string PageNumber(int page, int pages) => $"第 {page} 页　共 {pages} 页";

    public static string Day(DateOnly day) => day.ToString("yyyy 年 M 月 d 日", Chinese);

    public static string Time(DateTimeOffset instant) =>
        ChinaTime.Local(instant).ToString("yyyy 年 M 月 d 日 HH:mm", Chinese);

    public static string Period(CertificateStatement statement) =>
        $"{Day(statement.ValidFrom)} 至 {(statement.ValidUntil is { } until ? Day(until) : LongTerm)}";

    public static string How(ReceivedBy by) => by switch
    {
        ReceivedBy.Upload => "上传",
        ReceivedBy.Paper => "纸质",
        ReceivedBy.Generated => "由填报内容生成",
        ReceivedBy.Certificate => "免提交（电子证照）",
        ReceivedBy.DataQuery => "免提交（数据共享）",
        ReceivedBy.Commitment => "告知承诺",
        ReceivedBy.Deferred => "容缺后补",
    };
}
