using System.Diagnostics;
using GovService.Domain.Accounts;
using GovService.UseCases.Accounts;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Accounts;

public sealed class SignInWithPasswordTests(TestHost host) : UseCaseTest(host)
{
    private const string Password = "correct horse battery staple";

    [Fact]
    public async Task The_right_password_opens_the_account()
    {
        var account = await GivenWithPassword();

        var answer = await AsNobody().Send(new SignInWithPassword($" {account.LoginName.ToUpperInvariant()}", Password));

        answer.Value.Account.ShouldBe(account.Id);
        answer.Value.Roles.ShouldBe([Role.Applicant]);
    }

    [Fact]
    public async Task Name_password_and_disabled_account_are_refused_in_the_same_words()
    {
        var account = await GivenWithPassword();
        var disabled = await GivenWithPassword(a => a.Disable());

        var unknown = await AsNobody().Send(new SignInWithPassword("nobody-has-this-name", Password));
        var wrong = await AsNobody().Send(new SignInWithPassword(account.LoginName, "wrong"));
        var closed = await AsNobody().Send(new SignInWithPassword(disabled.LoginName, Password));
        var endless = await AsNobody().Send(new SignInWithPassword(account.LoginName, new string('x', 100_000)));

        foreach (var answer in new[] { unknown, wrong, closed, endless })
            answer.Errors.ShouldBe([AccountErrors.SignInFailed]);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_a_quarter_of_an_hour_whether_or_not_the_name_exists()
    {
        var account = await GivenWithPassword();

        foreach (var loginName in new[] { account.LoginName, "nobody-either" })
        {
            for (var i = 0; i < 5; i++)
                (await AsNobody().Send(new SignInWithPassword(loginName, "wrong"))).Errors.ShouldBe([AccountErrors.SignInFailed]);
            (await AsNobody().Send(new SignInWithPassword(loginName, Password))).Errors.ShouldBe([AccountErrors.TooManyTries]);
        }

        Clock.Advance(TimeSpan.FromMinutes(14));
        (await AsNobody().Send(new SignInWithPassword(account.LoginName, Password))).Succeeded.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromMinutes(2));
        (await AsNobody().Send(new SignInWithPassword(account.LoginName, Password))).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_guesses_at_once_only_five_are_heard()
    {
        var account = await GivenWithPassword();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            AsNobody().Send(new SignInWithPassword(account.LoginName, $"guess {i}"))));

        answers.Count(a => a.Errors.Contains(AccountErrors.SignInFailed)).ShouldBe(5);
        answers.Count(a => a.Errors.Contains(AccountErrors.TooManyTries)).ShouldBe(7);
    }

    [Fact]
    public async Task A_success_forgets_the_failures_before_it()
    {
        var account = await GivenWithPassword();

        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++) await AsNobody().Send(new SignInWithPassword(account.LoginName, "wrong"));
            (await AsNobody().Send(new SignInWithPassword(account.LoginName, Password))).Succeeded.ShouldBeTrue();
        }
    }

    [Fact]
    public void Nobodys_password_is_hashed_as_often_as_anybodys()
    {
        var passwords = Host.Services.GetRequiredService<IPasswords>();
        var hash = passwords.Hash(Password);
        List<double> known = [], unknown = [];

        for (var i = 0; i < 7; i++)
        {
            known.Add(TimeOf(() => passwords.Matches(hash, "wrong").ShouldBeFalse()));
            unknown.Add(TimeOf(() => passwords.Matches("", "wrong").ShouldBeFalse()));
        }

        // Not a matter of milliseconds: without the dummy hash the ratio is near zero.
        (unknown.Order().ElementAt(3) / known.Order().ElementAt(3)).ShouldBeInRange(0.4, 2.5);
    }

    [Fact]
    public async Task What_was_tried_is_not_kept_in_clear()
    {
        await AsNobody().Send(new SignInWithPassword("a-name-in-clear", "wrong"));

        var keys = await Stored(db => db.Database.SqlQuery<string>($"SELECT key AS \"Value\" FROM attempts").ToListAsync());

        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(key => key.Length == 64 && !key.Contains("clear"));
    }

    private Task<Account> GivenWithPassword(Action<Account>? change = null)
    {
        var account = AnAccount.Citizen();
        account.SetPassword(Host.Services.GetRequiredService<IPasswords>().Hash(Password));
        change?.Invoke(account);
        return Given(account);
    }

    private static double TimeOf(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
