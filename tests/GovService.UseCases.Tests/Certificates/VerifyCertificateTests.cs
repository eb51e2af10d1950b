using GovService.Domain.Certificates;
using GovService.UseCases.Certificates;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Certificates;

public sealed class VerifyCertificateTests(TestHost host) : UseCaseTest(host)
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static int _serial;

    private ICertificateSeal Seal => Host.Services.GetRequiredService<ICertificateSeal>();

    [Fact]
    public async Task A_valid_certificate_shows_no_more_than_is_needed_to_compare()
    {
        var (statement, _) = await Issued(until: null);

        var verification = (await AsNobody().Send(new VerifyCertificate(statement.Identifier))).Value;

        verification.ShouldBe(new(statement.Identifier, CertificateStanding.Valid, "0042", "陈**"));
    }

    [Fact]
    public async Task The_last_day_still_counts()
    {
        var (lastDay, _) = await Issued(until: Today);
        var (over, _) = await Issued(until: Today.AddDays(-1));

        (await AsNobody().Send(new VerifyCertificate(lastDay.Identifier))).Value.Standing.ShouldBe(CertificateStanding.Valid);
        (await AsNobody().Send(new VerifyCertificate(over.Identifier))).Value.Standing.ShouldBe(CertificateStanding.Expired);
    }

    [Fact]
    public async Task An_identifier_that_nobody_issued_is_not_registered()
    {
        var verification = (await AsNobody().Send(new VerifyCertificate(Identifier()))).Value;

        verification.Standing.ShouldBe(CertificateStanding.NotRegistered);
        verification.Holder.ShouldBeNull();
    }

    [Fact]
    public async Task A_mistyped_identifier_is_told_from_an_unknown_one()
    {
        var identifier = Identifier();
        var mistyped = identifier[..^1] + (identifier[^1] == '0' ? '1' : '0');

        var refused = await AsNobody().Send(new VerifyCertificate(mistyped));

        refused.Errors.ShouldHaveSingleItem().Field.ShouldBe(nameof(VerifyCertificate.Identifier));
    }

    [Fact]
    public async Task A_genuine_code_is_looked_up_in_the_register()
    {
        var (statement, token) = await Issued(until: null);

        var verification = (await AsNobody().Send(new VerifyCertificateFile(default, token))).Value;

        verification.Flaw.ShouldBeNull();
        verification.Certificate!.Identifier.ShouldBe(statement.Identifier);
        verification.Certificate.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_with_one_changed_character_is_not_believed()
    {
        var (_, token) = await Issued(until: null);
        var at = token.IndexOf('.', StringComparison.Ordinal) + 20;
        var changed = token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];

        var verification = (await AsNobody().Send(new VerifyCertificateFile(default, changed))).Value;

        verification.Flaw.ShouldNotBeNull();
        verification.Certificate.ShouldBeNull();
    }

    [Fact]
    public async Task Any_other_file_is_not_ours()
    {
        var verification = (await AsNobody().Send(new VerifyCertificateFile("%PDF-1.7 not ours"u8.ToArray(), null))).Value;

        verification.Flaw.ShouldBe(SealFlaw.NotOurs);
    }

    [Fact]
    public async Task Nothing_at_all_is_asked_for_again() =>
        (await AsNobody().Send(new VerifyCertificateFile(default, " "))).Errors.ShouldBe([VerificationErrors.NothingGiven]);

    private async Task<(CertificateStatement Statement, string Token)> Issued(DateOnly? until)
    {
        var statement = new CertificateStatement(
            Identifier(), "临时救助审核确认通知书", "救助20260042", "陈思远", "341103199001010018", "滁州市南谯区民政局",
            "11341103XN0010018M", Today.AddYears(-1), Today.AddYears(-1), until, [new("姓名", "陈思远")]);
        var seal = Seal.Seal(statement);
        await Given(ElectronicCertificate.Issue(
            statement,
            new(seal.CanonicalJson, seal.Signature.KeyId, seal.Signature.Value),
            new(CertificateId.New(), "TEST", "11100000000013127D001", "111", null, "341100000000", Clock.GetUtcNow())));
        return (statement, seal.Token);
    }

    private static string Identifier() => CertificateIdentifier.Create(
        "11100000000013127D001", "11341103XN0010018M",
        CertificateSerial.Of(2026, Interlocked.Increment(ref _serial)), 1).Value.Value;
}
