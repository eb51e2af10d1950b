using GovService.Domain.Parties;
using GovService.Infrastructure.Demo;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Demo;

/// <summary>content/demo.json, beside the shipped catalogue: it names nothing that is not there, and no number is wrong.</summary>
public sealed class DemoContentTests(TestHost host) : UseCaseTest(host)
{
    private static readonly DemoContent Content = DemoContent.Current;

    [Fact]
    public void Every_number_passes_its_own_check()
    {
        var today = new DateOnly(2026, 11, 1);
        foreach (var person in Content.People.Select(p => p.Person))
        {
            MobileNumber.Parse(person.Mobile).Errors.ShouldBeEmpty();
            if (person.IdNumber.Length > 0) CitizenIdNumber.Parse(person.IdNumber, today).Errors.ShouldBeEmpty();
        }

        foreach (var firm in Content.People.SelectMany(p => p.Firms ?? []))
            UnifiedSocialCreditCode.Parse(firm.CreditCode).Errors.ShouldBeEmpty();

        var cards = Content.Certificates.SelectMany(c => c.Face).Where(f => f.Key == "bankAccount").ToList();
        cards.ShouldNotBeEmpty();
        cards.ShouldAllBe(card => BankCardNumber.Parse(card.Value).Succeeded);
    }

    [Fact]
    public async Task It_loads_whole_and_a_second_time_changes_nothing()
    {
        await LoadAsync();
        await LoadAsync();

        (await Stored(db => db.Accounts.CountAsync(a => a.IsDemo))).ShouldBe(Content.People.Count);
        (await Stored(db => db.ElectronicCertificates.CountAsync())).ShouldBe(Content.Certificates.Count);
    }

    [Fact]
    public async Task Its_reviewer_works_for_every_department()
    {
        await LoadAsync();

        var departments = await Stored(db => db.Departments.CountAsync());
        var reviewer = await Stored(db => db.Accounts.SingleAsync(a => a.LoginName == "reviewer"));

        departments.ShouldBeGreaterThan(0);
        reviewer.Duties.ShouldHaveSingleItem().Departments.Count.ShouldBe(departments);
    }

    [Fact]
    public async Task Its_certificates_bear_a_genuine_seal()
    {
        await LoadAsync();
        var keys = Host.Services.GetRequiredService<ISealKeys>();

        var certificates = await Stored(db => db.ElectronicCertificates.AsNoTracking().ToListAsync());

        certificates.ShouldNotBeEmpty();
        certificates.ShouldAllBe(c =>
            keys.Verify(System.Text.Encoding.UTF8.GetBytes(c.SignedText), new SealSignature(c.KeyId, c.Signature)));
    }

    [Fact]
    public async Task The_other_departments_say_yes_no_nothing_and_nothing_at_all()
    {
        var resources = await Stored(db => db.DataResources.Select(r => r.CatalogueId).ToListAsync());

        Content.Answers.ShouldAllBe(a => resources.Contains(a.Resource));
        Content.Answers.Select(a => a.Outcome).Distinct().Count().ShouldBe(Enum.GetValues<DataOutcome>().Length);
    }

    private async Task LoadAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoPeople>().LoadAsync(Content, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DemoCertificates>().LoadAsync(Content, CancellationToken.None);
    }
}
