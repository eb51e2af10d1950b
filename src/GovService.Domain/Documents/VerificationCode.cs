using System.Security.Cryptography;

namespace GovService.Domain.Documents;

/// <summary>核验码: sixteen characters, eighty random bits; without letters that look like digits, so that it can be typed.</summary>
public static class VerificationCode
{
    public const int Length = 16;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code as somebody typed it; null when it cannot be one.</summary>
    public static string? Read(string? text)
    {
        var code = string.Concat((text ?? "").Where(c => c is not (' ' or '-'))).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
