using GovService.Domain.Accounts;
using GovService.Infrastructure;
using GovService.Infrastructure.Accounts;
using GovService.UseCases.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovService.UseCases.Tests.Accounts;

/// <summary>What a host outside Demo looks at before it serves anybody. The order matters: accounts are added on the way.</summary>
public sealed class ProductionChecksTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task An_empty_installation_invites_one_administrator_and_a_demo_account_stops_it()
    {
        var link = new FirstAdministratorLink();
        await StartAsync(link);
        var token = link.Create().Split('=')[1];

        (await CreateAsync(link, "wrong token")).Errors.ShouldBe([AccountErrors.FirstAdministratorLinkSpent]);
        (await CreateAsync(link, token)).Errors.ShouldBeEmpty();
        (await CreateAsync(link, token)).Errors.ShouldBe([AccountErrors.FirstAdministratorLinkSpent]);
        (await Stored(db => db.Accounts.SingleAsync())).Duties.ShouldHaveSingleItem().Role.ShouldBe(Role.SystemAdministrator);
        await StartAsync(link);

        await Given(AnAccount.Citizen());
        var refused = await Should.ThrowAsync<StartRefusedException>(() => StartAsync(link));
        refused.Message.ShouldContain("demo account");
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("Nanqiao-2026-demo")]
    public async Task A_password_that_everybody_knows_stops_it(string password)
    {
        var refused = await Should.ThrowAsync<StartRefusedException>(
            () => StartAsync(new FirstAdministratorLink(), $"Host=127.0.0.1;Password={password}"));

        refused.Message.ShouldContain("ConnectionStrings:GovService");
        refused.Message.ShouldNotContain(password);
    }

    private Task StartAsync(FirstAdministratorLink link, string connection = "Host=127.0.0.1;Password=of-our-own-7431") =>
        new ProductionChecks(
            Host.Services.GetRequiredService<IServiceScopeFactory>(),
            new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:GovService", connection)]).Build(),
            link,
            NullLogger<ProductionChecks>.Instance).StartAsync(CancellationToken.None);

    /// <summary>The handler of a host in Production, which has a link; the host of the tests is a demo without one.</summary>
    private async Task<Result> CreateAsync(FirstAdministratorLink link, string token)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var handler = ActivatorUtilities.CreateInstance<CreateFirstAdministratorHandler>(scope.ServiceProvider, link);
        return await handler.Handle(
            new CreateFirstAdministrator(token, "root.admin", "何涛", "four words and a river"), CancellationToken.None);
    }
}
