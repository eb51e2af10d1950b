using GovService.UseCases.Accounts;
using GovService.Web.Components.Layout;
using Microsoft.AspNetCore.Http.Extensions;

namespace GovService.Web.Infrastructure;

/// <summary>What follows a sign-in: a new session, and the page the person wanted, or their desk, or their own pages.</summary>
internal static class Arrival
{
    /// <summary>Answers where to go. Never a page outside this site.</summary>
    public static async Task<string> EnterAsync(HttpContext http, SignedIn person, string? wanted)
    {
        await Session.StartAsync(http, person.Account, person.Name);
        var path = LocalPath.OrHome(wanted);
        return path != LocalPath.Home ? path : DeskLinks.HomeOf(person.Roles) ?? HomeOf(person.Roles);
    }

    /// <summary>A path with those of the parameters that have a value.</summary>
    public static string With(string path, params ReadOnlySpan<(string Key, string? Value)> query)
    {
        var builder = new QueryBuilder();
        foreach (var (key, value) in query)
        {
            if (!string.IsNullOrEmpty(value)) builder.Add(key, value);
        }

        return path + builder.ToQueryString();
    }

    private static string HomeOf(IReadOnlyList<Role> roles) =>
        roles.Contains(Role.Applicant) ? SitePaths.My : SitePaths.Home;
}
