using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Accounts;

internal static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<AccountRightsCache>();
        services.AddSingleton<IAccountRights>(provider => provider.GetRequiredService<AccountRightsCache>());
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<IEndedSessions>(provider => provider.GetRequiredService<EndedSessions>());
        services.AddSingleton<IOfficers, Officers>();
        services.AddSingleton<IPasswords, Passwords>();
        services.AddSingleton<IAttempts, Attempts>();
        services.AddHostedService<SignInCleaning>();
        return services;
    }
}
