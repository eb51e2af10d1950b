using System.Globalization;
using GovService.Domain.Certificates;

namespace GovService.Infrastructure.Documents;

/// <summary>The fixed Chinese words of printed documents, in one place for whoever owns the wording.</summary>
internal static class DocumentWords
{
    public const string Watermark = "测　试";
    public const string Footer = "测试文件：印章、文号、证照均为测试，不具法律效力";
    public const string SealWarning = "测试印章 仅供演示";
    public const string LongTerm = "长期";

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

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>In groups of four, as it is typed.</summary>
    public static string VerificationCode(string code) => $"核验码 {string.Join('-', code.Chunk(4).Select(c => new string(c)))}";

    public static string PageNumber(int page, int pages) => $"第 {page} 页　共 {pages} 页";

    public static string Day(DateOnly day) => day.ToString("yyyy 年 M 月 d 日", Chinese);

    public static string Period(CertificateStatement statement) =>
        $"{Day(statement.ValidFrom)} 至 {(statement.ValidUntil is { } until ? Day(until) : LongTerm)}";
}
