using System.Security.Claims;
using GovService.UseCases.Common;
using MediatR;
using Microsoft.AspNetCore.Components.Authorization;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Runs every use case in a DI scope of its own. The scope of a Blazor circuit lives for hours and serves
/// overlapping events; a DbContext can bear neither. One use case, one scope, one DbContext, one transaction.
/// </summary>
/// <remarks>
/// When the database gives up on a transaction because another one was in its way, the whole use case runs again from
/// the start, in a fresh scope: handlers catch nothing.
/// </remarks>
internal sealed class UseCaseRunner(IServiceScopeFactory scopes, AuthenticationStateProvider authentication) : IUseCases
{
    private const int MaxRepeats = 3;

    public async Task<TResponse> Send<TResponse>(IRequest<TResponse> message, CancellationToken ct = default)
    {
        var caller = await authentication.GetAuthenticationStateAsync();
        return await SendAs(caller.User, message, ct);
    }

    public Task<TResponse> SendAs<TResponse>(
        ClaimsPrincipal caller, IRequest<TResponse> message, CancellationToken ct = default) =>
        RunAsync(user => user.BecomeAsync(caller, ct), message, ct);

    public Task<TResponse> SendAsSystem<TResponse>(IRequest<TResponse> message, CancellationToken ct = default) =>
        RunAsync(
            user =>
            {
                user.Become(AccountRights.OfSystem);
                return ValueTask.CompletedTask;
            },
            message,
            ct);

    private async Task<TResponse> RunAsync<TResponse>(
        Func<CurrentUser, ValueTask> introduce, IRequest<TResponse> message, CancellationToken ct)
    {
        for (var repeat = 0; ; repeat++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await introduce(scope.ServiceProvider.GetRequiredService<CurrentUser>());
                return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message, ct);
            }
            catch (Exception exception) when (repeat < MaxRepeats && TransientConflict.IsIn(exception))
            {
                await Task.Delay(TransientConflict.Pause(repeat), ct);
            }
        }
    }
}
