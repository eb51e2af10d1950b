using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.Web.Endpoints;
using GovService.Web.Infrastructure.PublicPages;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Infrastructure;

/// <summary>What stands between the network and the pages.</summary>
internal static class WebShell
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static void AddWebShell(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.WebHost.UseStaticWebAssets(); // the compressed copies, also when not started from a published folder
        builder.AddConsoleLog();
        builder.AddSignIn();

        CultureInfo.DefaultThreadCurrentCulture = Chinese;
        CultureInfo.DefaultThreadCurrentUICulture = Chinese;
        services.AddLocalization();
        services.AddSingleton(typeof(IStringLocalizer<>), typeof(StringLocalizer<>)); // holds no culture; else one per component

        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // else every Chinese character costs eight bytes
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<CurrentUser>());
        services.AddScoped<IUseCases, UseCaseRunner>();
        services.AddScoped<ISystemCaller>(provider => provider.GetRequiredService<IUseCases>());

        services.AddRateLimits(builder.Configuration);
        services.AddSingleton<KeptPages>();
        services.AddSingleton<ICatalogueListener>(provider => provider.GetRequiredService<KeptPages>());
        services.AddReadApi();
        services.AddResponseCompression(options => options.EnableForHttps = true); // public pages only: nothing secret
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.Configure<ForwardedHeadersOptions>(options => TrustProxies(options, builder.Configuration));

        services.AddRazorComponents().AddInteractiveServerComponents();
    }

    public static void UseWebShell(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler(SitePaths.Status + "/500", createScopeForErrors: true);
        if (!app.Environment.IsDemo) app.UseHsts();
        app.UseMiddleware<PublicPageReader>(); // a kept copy leaves here, with the headers it was kept with
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadAsGet>();
        app.UseRouting();
        app.UseMiddleware<PublicPageMaker>();
        app.UseMiddleware<RequestLog>();
        app.UseStatusCodePagesWithReExecute(SitePaths.Status + "/{0}", createScopeForStatusCodePages: true);
        app.UseMiddleware<StatusPages>();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseWhen(http => http.Public is not null, branch => branch.UseResponseCompression());
        app.UseRateLimiter();
        app.UseMiddleware<PublicPageDrawer>(); // public pages end here, before anybody asks who is reading
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<ForbiddenMiddleware>();
        app.UseAntiforgery();
        app.UseMiddleware<StaleFormMiddleware>();

        app.MapHealth();
        app.MapDisplay();
        app.MapSignOut();
        app.MapDrafts();
        app.MapMyFiles();
        app.MapReadApi();
        app.MapDesk();
        app.MapStaticAssets().ShortCircuit();

        var pages = app.MapRazorComponents<App>();
        pages.AddInteractiveServerRenderMode(options => options.DisableWebSocketCompression = true); // 238 kB a circuit
        PageKind.Mark(pages); // before the next line, which reads the mark
        Circuits.KeepOffStaticPages(pages);
        Circuits.RequireSignIn(pages);
    }

    /// <summary>The address of a caller is believed only when a proxy of ours says it.</summary>
    private static void TrustProxies(ForwardedHeadersOptions options, ConfigurationManager configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in configuration.GetSection("Proxies").Get<string[]>() ?? [])
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        if (options.KnownProxies.Count == 0) options.ForwardedHeaders = ForwardedHeaders.None;
    }
}
