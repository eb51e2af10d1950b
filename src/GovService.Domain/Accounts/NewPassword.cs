namespace GovService.Domain.Accounts;

/// <summary>新口令: long rather than strange (ASVS 6.2; NIST SP 800-63B). Everything that can be typed or pasted is allowed.</summary>
public static class NewPassword
{
    public const int MinLength = 15;
    public const int MaxLength = 128;

    /// <summary>Fewer different characters than this are a pattern, however long.</summary>
    private const int MinDifferent = 6;

    public static bool IsGoodEnough(string password, string loginName) =>
        password.Length is >= MinLength and <= MaxLength
        && password.Distinct().Count() >= MinDifferent
        && (loginName.Length == 0 || !password.Contains(loginName.Trim(), StringComparison.OrdinalIgnoreCase))
        && !CommonPassword.Is(password);
}
