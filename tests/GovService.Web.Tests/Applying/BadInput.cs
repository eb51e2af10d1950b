namespace GovService.Web.Tests.Applying;

/// <summary>What people, phones and attackers put into fields.</summary>
internal static class BadInput
{
    public static readonly IReadOnlyList<string> All =
    [
        "",
        "   ",
        "乱填",
        "=1+1",
        "-5",
        "1,2,3",
        "1.234",
        "9999999999999999999999999999",
        "2023-02-29",
        "0000-00-00",
        "2026年13月40日",
        "25:61",
        "1385500123",
        "138550012345",
        "11010519491231002x",
        "130503670401001",
        "91341103ma2test",
        "6222020000000000",
        "㛃𬭊𠅤",
        "阿卜杜拉•买买提",
        "\uE000",
        "\0",
        "\u0007",
        "\u202Etxt.exe",
        "<script>alert(1)</script>",
        "\"'><img src=x>",
        "[\"a\"",
        "[null]",
        "{\"a\":1}",
        "../../etc/passwd",
        "true; DROP TABLE",
        "一行\r\n两行\t三列",
        new string('长', 5_000),
        new string('9', 30_000),
    ];
}
