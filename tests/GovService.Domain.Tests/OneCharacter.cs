using FsCheck;
using FsCheck.Fluent;

namespace GovService.Domain.Tests;

/// <summary>Slips of the hand: one character of a code replaced by another of the alphabet.</summary>
public static class OneCharacter
{
    public static Arbitrary<string> ChangedIn(string code, string alphabet) =>
        (from position in Gen.Choose(0, code.Length - 1)
         where code[position] != '.'
         from other in Gen.Elements(alphabet.ToCharArray())
         where other != code[position]
         select code[..position] + other + code[(position + 1)..]).ToArbitrary();
}
