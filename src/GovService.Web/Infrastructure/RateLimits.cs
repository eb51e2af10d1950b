using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace GovService.Web.Infrastructure;

/// <summary>How often one address may ask for what is dear or worth guessing at. Per minute, set in RateLimits:{name}.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string SmsCode = "sms-code";
    public const string Progress = "progress";
    public const string Verify = "verify";
    public const string Search = "search";
    public const string Api = "api";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhenAsync;

            // Looking at a form is free; trying passwords, codes and numbers is not.
            Add(SignIn, perMinute: 10, counts: IsPost);
            Add(SmsCode, perMinute: 3, counts: IsPost);
            Add(Progress, perMinute: 20, counts: HasInput);
            Add(Verify, perMinute: 30, counts: HasInput);
            Add(Search, perMinute: 120, counts: HasInput);
            Add(Api, perMinute: 600, counts: _ => true);

            void Add(string name, int perMinute, Func<HttpRequest, bool> counts)
            {
                var permits = configuration.GetValue($"RateLimits:{name}", perMinute);
                options.AddPolicy(name, http => counts(http.Request)
                    ? RateLimitPartition.GetSlidingWindowLimiter(Caller(http), _ => Limit(permits))
                    : RateLimitPartition.GetNoLimiter(""));
            }
        });

    private static SlidingWindowRateLimiterOptions Limit(int permits) =>
        new() { PermitLimit = permits, Window = Window, SegmentsPerWindow = 6 };

    private static string Caller(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static bool IsPost(HttpRequest request) => HttpMethods.IsPost(request.Method);

    private static bool HasInput(HttpRequest request) => IsPost(request) || request.QueryString.HasValue;

    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken ct)
    {
        context.HttpContext.Response.Headers.RetryAfter =
            Window.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
