using GovService.Domain.Forms;

namespace GovService.Domain.Tests.Forms;

public sealed class PrefillSourceTests
{
    [Theory]
    [InlineData("account.name", PrefillKind.Account, "", "name")]
    [InlineData("account.liveAddress", PrefillKind.Account, "", "liveAddress")]
    [InlineData("corp.legalName", PrefillKind.LegalPerson, "", "legalName")]
    [InlineData("cert.DRIVER_LICENSE.fileNo", PrefillKind.Certificate, "DRIVER_LICENSE", "fileNo")]
    public void Is_read_and_written(string text, PrefillKind kind, string certificateType, string attribute)
    {
        var source = PrefillSource.Parse(text).Value;

        source.ShouldBe(new PrefillSource(kind, certificateType, attribute));
        source.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("account")]
    [InlineData("account.password")]
    [InlineData("corp.idNumber")]
    [InlineData("cert.HUKOU_BOOK")]
    [InlineData("cert..name")]
    [InlineData("cert.A.b.c")]
    public void Unknown_sources_are_refused(string? text) =>
        PrefillSource.Parse(text).Errors.ShouldBe([FieldErrors.PrefillUnknown]);
}
