using System.Globalization;
using GovService.Domain.Certificates;

namespace GovService.Infrastructure.Cryptography;

/// <summary>The Chinese sentences of the offline check.</summary>
internal static class VerificationWords
{
    public const string Usage = "用法：verify <PDF 文件或二维码内容> <公钥文件或文件夹>";

    public const string GenuineDocument = "核验通过：本文件由本系统签章，内容未被改动。（测试印章，不具法律效力）";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static string CouldNotRead(string reason) => $"无法核验：{reason}";

    public static string NotGenuine(SealFlaw flaw) => flaw switch
    {
        SealFlaw.NotOurs => "核验不通过：没有本系统的签章。",
        SealFlaw.UnknownKey => "核验不通过：签章所用的密钥不在所给的公钥之中。",
        SealFlaw.SignatureWrong => "核验不通过：内容与签名不符，照面信息可能被改动。",
        SealFlaw.FileChanged => "核验不通过：文件在签章之后被改动。",
    };

    public static IEnumerable<string> Face(CertificateStatement statement) =>
    [
        "核验通过：签名有效，内容未被改动。（测试印章，不具法律效力）",
        $"证照名称：{statement.Name}",
        $"证照编号：{statement.Number}",
        $"证照标识：{statement.Identifier}",
        $"持证主体：{Masked(statement.HolderName)}",
        $"颁发机构：{statement.IssuerName}",
        $"颁发日期：{Day(statement.IssuedOn)}",
        $"有效期限：{Day(statement.ValidFrom)} 至 {(statement.ValidUntil is { } until ? Day(until) : "长期")}",
    ];

    public static string Validity(CertificateStatement statement, DateOnly today)
    {
        if (today < statement.ValidFrom) return "现在：尚未生效。";
        if (statement.ValidUntil < today) return "现在：已过有效期。";
        return "现在：在有效期内。是否已被注销、撤销，请联网核验。";
    }

    /// <summary>The first character stays. Counted in characters that people see, also outside the BMP.</summary>
    private static string Masked(string name)
    {
        var characters = new StringInfo(name);
        return characters.LengthInTextElements < 2
            ? "＊"
            : characters.SubstringByTextElements(0, 1) + new string('＊', characters.LengthInTextElements - 1);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy 年 M 月 d 日", Chinese);
}
