using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace GovService.Web.Infrastructure;

/// <summary>Session and antiforgery cookies, and the keys they are sealed with.</summary>
internal static class SignInSetup
{
    /// <summary>The folder of everything the installation keeps outside the database.</summary>
    public const string DataFolder = "GOVSERVICE_DATA";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var isDemo = builder.Environment.IsDemo;

        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure(options =>
            {
                Secure(options.Cookie, "session", isDemo);
                options.EventsType = typeof(SessionEvents);
                options.ExpireTimeSpan = Session.IdleLimit;
                options.SlidingExpiration = true;
                options.LoginPath = SitePaths.SignIn;
                options.ReturnUrlParameter = "return";
            });
        services.AddSingleton<SessionEvents>();
        services.AddTransient<IClaimsTransformation, RightsClaims>();
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            Secure(options.Cookie, "form", isDemo);
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors says it for every answer
        });

        var data = builder.Configuration[DataFolder] ?? Path.Combine(builder.Environment.ContentRootPath, ".data");
        services.AddDataProtection()
            .SetApplicationName("GovService")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(data, "keys")));
    }

    /// <summary>A browser accepts the prefix only over https, which the demonstration on a desk does not have.</summary>
    private static void Secure(CookieBuilder cookie, string name, bool isDemo)
    {
        cookie.Name = isDemo ? name : "__Host-" + name;
        cookie.SecurePolicy = isDemo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
