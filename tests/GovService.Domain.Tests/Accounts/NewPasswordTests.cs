using GovService.Domain.Accounts;

namespace GovService.Domain.Tests.Accounts;

public sealed class NewPasswordTests
{
    [Theory]
    [InlineData("三月的风吹过琅琊山的竹林和溪水边")]
    [InlineData("correct horse battery staple")]
    [InlineData("Langya-Shan-7-deng")]
    [InlineData("wo zai wuyi jie chi niangao")]
    [InlineData("9fK2-xQ7w-Lm4v-Tz1c")]
    public void A_long_one_of_ones_own_is_good_enough(string password) =>
        NewPassword.IsGoodEnough(password, "he.tao").ShouldBeTrue();

    [Theory]
    [InlineData("short-but-odd!")]
    [InlineData("passwordpassword")]
    [InlineData("Password12345678")]
    [InlineData("P@ssw0rd20262026")]
    [InlineData("123456789012345678")]
    [InlineData("qwertyuiopasdfghjkl")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("administrator123")]
    [InlineData("Nanqiao-2026-demo")]
    [InlineData("govservice-admin-2026")]
    [InlineData("woaini1314woaini")]
    [InlineData("maya2019maya2019")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    [InlineData("zyxwvutsrqponmlkj")]
    [InlineData("aaaaaaaabbbbbbbbcccc")]
    [InlineData("my he.tao and some more")]
    public void What_is_tried_first_is_not(string password) =>
        NewPassword.IsGoodEnough(password, "he.tao").ShouldBeFalse();

    [Fact]
    public void Whatever_is_typed_gets_an_answer()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 2_000; i++)
        {
            var password = new string([.. Enumerable.Range(0, random.Next(0, 140)).Select(_ => (char)random.Next(1, 0xFFFF))]);
            Should.NotThrow(() => NewPassword.IsGoodEnough(password, "x"));
        }
    }
}
