using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.UseCases.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Accounts;

public sealed class SmsCodeTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task The_code_sent_opens_the_account_once()
    {
        var account = await Given(AnAccount.Citizen());
        var request = await Request(account);
        var code = await CodeSentTo(account);

        var first = await AsNobody().Send(new SignInWithSmsCode(request, $" {code[..3]} {code[3..]}"));
        var second = await AsNobody().Send(new SignInWithSmsCode(request, code));

        first.Value.Account.ShouldBe(account.Id);
        second.Errors.ShouldBe([AccountErrors.SmsCodeWrong]);
    }

    [Fact]
    public async Task A_number_that_nobody_has_is_answered_alike_and_gets_no_message()
    {
        var answer = await AsNobody().Send(new RequestSmsCode("13612345678"));
        await DeliverEvents();

        answer.Succeeded.ShouldBeTrue();
        Sms.To("13612345678").ShouldBeEmpty();
        (await AsNobody().Send(new SignInWithSmsCode(answer.Value, "000000"))).Errors.ShouldBe([AccountErrors.SmsCodeWrong]);
    }

    [Fact]
    public async Task A_code_is_bound_to_its_request()
    {
        var (one, other) = (await Given(AnAccount.Citizen()), await Given(AnAccount.Citizen()));
        await Request(one);
        var foreign = await Request(other);
        var code = await CodeSentTo(one);

        var answer = await AsNobody().Send(new SignInWithSmsCode(foreign, code));

        answer.Errors.ShouldBe([AccountErrors.SmsCodeWrong]);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_opens_nothing()
    {
        var account = await Given(AnAccount.Citizen());
        var request = await Request(account);
        var code = await CodeSentTo(account);
        var wrong = code == "000000" ? "000001" : "000000";

        for (var i = 0; i < 5; i++) await AsNobody().Send(new SignInWithSmsCode(request, wrong));
        var answer = await AsNobody().Send(new SignInWithSmsCode(request, code));

        answer.Errors.ShouldBe([AccountErrors.SmsCodeWrong]);
    }

    [Fact]
    public async Task After_five_minutes_a_code_is_over()
    {
        var account = await Given(AnAccount.Citizen());
        var request = await Request(account);
        var code = await CodeSentTo(account);

        Clock.Advance(SmsCodeRequest.Life);
        var answer = await AsNobody().Send(new SignInWithSmsCode(request, code));

        answer.Errors.ShouldBe([AccountErrors.SmsCodeWrong]);
    }

    [Fact]
    public async Task One_code_a_minute_and_five_an_hour_are_sent()
    {
        var account = await Given(AnAccount.Citizen());
        var mobile = account.Person.Mobile;

        for (var i = 0; i < 5; i++)
        {
            (await AsNobody().Send(new RequestSmsCode(mobile))).Succeeded.ShouldBeTrue();
            (await AsNobody().Send(new RequestSmsCode(mobile))).Errors.ShouldBe([AccountErrors.SmsCodeTooMany]);
            Clock.Advance(TimeSpan.FromSeconds(61));
        }

        (await AsNobody().Send(new RequestSmsCode(mobile))).Errors.ShouldBe([AccountErrors.SmsCodeTooMany]);
    }

    [Fact]
    public async Task The_code_stands_nowhere_in_the_database()
    {
        var account = await Given(AnAccount.Citizen());
        await Request(account);
        var code = await CodeSentTo(account);

        var stored = await Stored(db => db.SmsCodeRequests.SingleAsync(r => r.AccountId == account.Id));
        var events = await Stored(db => db.Outbox.Select(m => m.Payload).ToListAsync());

        stored.CodeHash.ShouldNotContain(code);
        events.ShouldAllBe(payload => !payload.Contains($"\"{code}\""));
    }

    [Fact]
    public async Task A_number_with_a_digit_missing_is_told_at_its_field()
    {
        var answer = await AsNobody().Send(new RequestSmsCode("1361234567"));

        answer.Errors.ShouldHaveSingleItem().Field.ShouldBe("Mobile");
    }

    [Fact]
    public async Task A_signature_takes_the_code_sent_for_signing_and_no_other()
    {
        var account = await Given(AnAccount.Citizen());
        await Request(account);
        var forSignIn = await CodeSentTo(account);
        Clock.Advance(TimeSpan.FromSeconds(61));
        await As(account).Send(new RequestSigningCode());
        var forSigning = await CodeSentTo(account);

        if (forSignIn != forSigning) (await Confirm(account, forSignIn)).ShouldBeFalse();
        (await Confirm(account, forSigning)).ShouldBeTrue();
        (await Confirm(account, forSigning)).ShouldBeFalse();
    }

    private async Task<SmsCodeRequestId> Request(Account account) =>
        (await AsNobody().Send(new RequestSmsCode(account.Person.Mobile))).Value;

    private async Task<string> CodeSentTo(Account account)
    {
        await DeliverEvents();
        return Sms.To(account.Person.Mobile).MaxBy(m => m.Key.Split(':')[2], StringComparer.Ordinal)!.Arguments[0];
    }

    /// <summary>What a handler does: asks, then saves.</summary>
    private async Task<bool> Confirm(Account account, string code)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var confirmation = scope.ServiceProvider.GetRequiredService<IIdentityConfirmation>();
        var isRight = await confirmation.ConfirmAsync(account.Id, SigningMeans.SmsCode, code, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IGovServiceDb>().SaveChangesAsync();
        return isRight;
    }
}
