namespace GovService.Web.Infrastructure;

/// <summary>适老模式: larger type and stronger lines on the same pages, remembered by a cookie without any personal data.</summary>
internal static class DisplayMode
{
    private const string Cookie = "display";
    private const string Senior = "senior";

    public static bool IsSenior(HttpRequest request) => request.Cookies[Cookie] == Senior;

    public static void Remember(HttpContext http, bool senior)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        };

        if (senior) http.Response.Cookies.Append(Cookie, Senior, options);
        else http.Response.Cookies.Delete(Cookie, options);
    }
}
