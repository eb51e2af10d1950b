using System.Data.Common;
using System.Security.Claims;
using GovService.UseCases.Common;
using GovService.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Web.Tests.Infrastructure;

public sealed class UseCaseRunnerTests
{
    private readonly List<CurrentUser> _callers = [];
    private Func<int, string> _answer = _ => "done";

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task A_use_case_sent_away_by_the_database_runs_again_in_a_fresh_scope(string sqlState)
    {
        _answer = run => run < 3 ? throw new InvalidOperationException("wrapped", new SentAway(sqlState)) : "done";

        (await Run()).ShouldBe("done");

        _callers.Count.ShouldBe(4);
        _callers.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task It_is_repeated_three_times_and_no_more()
    {
        _answer = _ => throw new SentAway("40001");

        await Should.ThrowAsync<SentAway>(Run);

        _callers.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Any_other_fault_is_not_repeated()
    {
        _answer = _ => throw new SentAway("23503");

        await Should.ThrowAsync<SentAway>(Run);

        _callers.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_system_asks_with_rights_of_its_own()
    {
        await Run();

        _callers.ShouldHaveSingleItem().Rights.ShouldBe(AccountRights.OfSystem);
    }

    private async Task<string> Run()
    {
        await using var services = new ServiceCollection()
            .AddScoped<CurrentUser>()
            .AddScoped<IMediator>(provider => new Mediator(Resolve(provider)))
            .BuildServiceProvider();
        var runner = new UseCaseRunner(services.GetRequiredService<IServiceScopeFactory>(), new Nobody());
        return await runner.SendAsSystem(new Question());
    }

    private ServiceFactory Resolve(IServiceProvider provider) => type =>
        type == typeof(IRequestHandler<Question, string>)
            ? new Handler(this, provider.GetRequiredService<CurrentUser>())
            : Array.CreateInstance(type.GenericTypeArguments[0], 0);

    private sealed record Question : IRequest<string>;

    private sealed class Handler(UseCaseRunnerTests test, CurrentUser caller) : IRequestHandler<Question, string>
    {
        public Task<string> Handle(Question request, CancellationToken cancellationToken)
        {
            test._callers.Add(caller);
            return Task.FromResult(test._answer(test._callers.Count - 1));
        }
    }

    private sealed class SentAway(string sqlState) : DbException("sent away")
    {
        public override string SqlState { get; } = sqlState;
    }

    private sealed class Nobody : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new ClaimsPrincipal()));
    }
}
