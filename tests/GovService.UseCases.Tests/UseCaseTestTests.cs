using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests;

/// <summary>The harness itself: what a use-case test may rely on.</summary>
public sealed class UseCaseTestTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task Whoever_sends_a_message_is_known_by_their_account()
    {
        var citizen = await Given(AnAccount.Citizen());

        var started = await As(citizen).Send(new StartApplication("no-such-item", FirmCode: null));

        started.Errors.ShouldHaveSingleItem().Code.ShouldBe("service_item.not_found");
    }

    [Fact]
    public async Task Nobody_may_apply_without_an_account() =>
        await Should.ThrowAsync<ForbiddenException>(() => AsNobody().Send(new StartApplication("x", FirmCode: null)));

    [Fact]
    public async Task What_was_given_is_stored()
    {
        var citizen = await Given(AnAccount.Citizen());

        var stored = await Stored(db => db.Accounts.SingleAsync(a => a.Id == citizen.Id));

        stored.Person.ShouldBe(citizen.Person);
    }
}
