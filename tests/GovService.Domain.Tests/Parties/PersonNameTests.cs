using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("陈晓燕")]
    [InlineData("张〇")]
    [InlineData("㛃𬭊𠅤")] // one and two UTF-16 units
    [InlineData("买买提·艾力")]
    [InlineData("葛\U000E0100城")] // a chosen form of the character
    [InlineData("\uF9F4")] // a compatibility ideograph, which normalisation would replace
    [InlineData("Anne-Marie O'Neill Jr.")]
    [InlineData("Nguyễn Thị Ánh")]
    public void A_name_is_kept_character_by_character(string text) =>
        PersonName.Parse(text).Value.Value.ShouldBe(text);

    [Theory]
    [InlineData("买买提•艾力")]
    [InlineData("买买提・艾力")]
    [InlineData("买买提‧艾力")]
    [InlineData("买买提．艾力")]
    [InlineData("买买提.艾力")]
    [InlineData("  买买提 · 艾力　")]
    public void Look_alikes_of_the_separator_are_corrected(string text) =>
        PersonName.Parse(text).Value.Value.ShouldBe("买买提·艾力");

    [Theory]
    [InlineData(null, "party.name_missing")]
    [InlineData("　 ", "party.name_missing")]
    [InlineData("陈\uE123", "party.name_private_use_character")]
    [InlineData("陈\U000F0001", "party.name_private_use_character")]
    [InlineData("陈\u202E燕", "party.name_hidden_character")]
    [InlineData("陈\u200B燕", "party.name_hidden_character")]
    [InlineData("陈\n燕", "party.name_control_character")]
    [InlineData("陈\0燕", "party.name_control_character")]
    [InlineData("=1+1", "party.name_character_not_allowed")]
    [InlineData("陈晓燕1", "party.name_character_not_allowed")]
    [InlineData("陈😀", "party.name_character_not_allowed")]
    [InlineData("·陈", "party.name_separator_misplaced")]
    [InlineData("陈·", "party.name_separator_misplaced")]
    [InlineData("陈··燕", "party.name_separator_misplaced")]
    [InlineData("---", "party.name_separator_misplaced")]
    public void A_refusal_names_its_cause(string? text, string code) =>
        PersonName.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => // built here: attributes cannot carry it
        PersonName.Parse("陈" + "𠅤"[0]).Errors.ShouldBe([PartyErrors.NameBrokenCharacter]);

    [Fact]
    public void Fifty_rare_characters_fit_and_one_more_does_not()
    {
        var fifty = string.Concat(Enumerable.Repeat("𠅤", 50));

        PersonName.Parse(fifty).Value.Value.ShouldBe(fifty);
        PersonName.Parse(fifty + "燕").Errors.ShouldBe([PartyErrors.NameTooLong]);
    }

    [Fact]
    public void Every_ideograph_of_every_extension_is_accepted_unchanged()
    {
        (int First, int Last)[] blocks =
        [
            (0x3400, 0x4DBF), (0x4E00, 0x9FFF), // A and the basic block
            (0x20000, 0x2A6DF), (0x2A700, 0x2EBE0), (0x2EBF0, 0x2EE5D), // B; C to F; I
            (0x30000, 0x323AF), // G and H
        ];

        blocks.SelectMany(block => Enumerable.Range(block.First, block.Last - block.First + 1))
            .Select(value => new Rune(value).ToString())
            .Where(name => PersonName.Parse(name) is not { Succeeded: true } parsed || parsed.Value.Value != name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_typed_a_parsed_name_parses_to_itself() =>
        Prop.ForAll<string>(text =>
        {
            var name = PersonName.Parse(text);
            return !name.Succeeded || PersonName.Parse(name.Value.Value).Value == name.Value;
        }).QuickCheckThrowOnFailure();
}
