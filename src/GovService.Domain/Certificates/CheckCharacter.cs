namespace GovService.Domain.Certificates;

/// <summary>校验位 by ISO/IEC 7064 MOD 37,36: notices every single wrong character, and most exchanges.</summary>
internal static class CheckCharacter
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Modulus = 36;

    public static char Of(string text) => Alphabet[(Modulus + 1 - text.Aggregate(Modulus, Next)) % Modulus];

    private static int Next(int product, char c)
    {
        var sum = (product + Alphabet.IndexOf(c)) % Modulus;
        return (sum == 0 ? Modulus : sum) * 2 % (Modulus + 1);
    }
}
