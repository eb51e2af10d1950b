using GovService.Infrastructure.Cryptography;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class Sm3Tests
{
    [Fact]
    public void The_standards_first_example() =>
        Sm3.Hex("abc"u8).ShouldBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

    [Fact]
    public void The_standards_second_example() =>
        Sm3.Hex("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd"u8)
            .ShouldBe("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");

    [Fact]
    public void Nothing_has_a_digest_too() =>
        Sm3.Hex([]).ShouldBe("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
}
