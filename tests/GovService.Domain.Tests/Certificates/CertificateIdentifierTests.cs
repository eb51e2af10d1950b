using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Certificates;

namespace GovService.Domain.Tests.Certificates;

public sealed class CertificateIdentifierTests
{
    private const string TypeCode = "11100000000013338W009";
    private const string Issuer = "11330105002500287C";

    [Theory]
    [InlineData("11100000000013338W009.11330105002500287C.2025052201.002", '0')]
    [InlineData("11100000MB03271699022.340100.000000016.001", '9')]
    [InlineData("11100000000013338W011.11430000006122244L.20230000403.001", 'U')]
    public void Real_identifiers_have_their_check_character(string parts, char check)
    {
        var parsed = CertificateIdentifier.Parse($"1.2.156.3005.2.{parts}.{check}").Value;

        var created = CertificateIdentifier.Create(
            parsed.TypeCode, parsed.IssuerCode, CertificateSerial.Parse(parsed.Serial).Value, parsed.Version).Value;

        created.ShouldBe(parsed);
        created.Value.ShouldEndWith($".{check}");
    }

    [Fact]
    public void Any_serial_and_version_come_back() =>
        Prop.ForAll(Gen.Choose(1, 2_000_000).ToArbitrary(), Gen.Choose(1, 999).ToArbitrary(), (number, version) =>
        {
            var serial = CertificateSerial.Of(2026, number);
            var created = CertificateIdentifier.Create(TypeCode, Issuer, serial, version).Value;
            var parsed = CertificateIdentifier.Parse(created.Value).Value;

            return parsed == created && parsed.Version == version && string.Join('.', parsed.Parts) == created.Value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_changed_character_is_noticed()
    {
        var identifier = CertificateIdentifier.Create(TypeCode, Issuer, CertificateSerial.Of(2026, 17), 1).Value.Value;

        Prop.ForAll(
            OneCharacter.ChangedIn(identifier, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            changed => !CertificateIdentifier.Parse(changed).Succeeded).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(null, "certificate.identifier_missing")]
    [InlineData("1.2.156.3005.2.X.Y.1.001.0", "certificate.identifier_malformed")]
    [InlineData("1.2.156.3005.2.11100000MB03271699022.340100.000000016.000.9", "certificate.identifier_malformed")]
    [InlineData("1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.8", "certificate.identifier_check_wrong")]
    public void A_refusal_names_its_cause(string? text, string code) =>
        CertificateIdentifier.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData("short", 1)]
    [InlineData(TypeCode, 0)]
    [InlineData(TypeCode, 1000)]
    public void An_identifier_is_not_made_of_malformed_parts(string typeCode, int version) =>
        CertificateIdentifier.Create(typeCode, Issuer, CertificateSerial.Of(2026, 1), version).Errors
            .ShouldBe([CertificateIdentifierErrors.Malformed]);

    [Theory]
    [InlineData("")]
    [InlineData("12.3")]
    [InlineData("1234567890123456789012345678901234567890X")]
    public void A_serial_is_letters_and_digits(string text) =>
        CertificateSerial.Parse(text).Errors.ShouldBe([CertificateIdentifierErrors.SerialMalformed]);

    [Fact]
    public void Our_serials_are_the_year_and_at_least_six_digits() =>
        CertificateSerial.Of(2026, 17).Value.ShouldBe("2026000017");
}
