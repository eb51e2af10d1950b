using GovService.Domain.Accounts;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Accounts;

/// <summary>How often secrets may be tried and codes be sent. A lock is short: whoever causes it may not be the owner.</summary>
internal static class SignInLimits
{
    /// <summary>By login name: five wrong passwords lock it for a quarter of an hour. Codes still open the door.</summary>
    public static readonly AttemptLimit Password = new("password", 5, TimeSpan.FromMinutes(15));

    /// <summary>By request: a code of six digits bears five guesses.</summary>
    public static readonly AttemptLimit Code = new("sms-code", 5, SmsCodeRequest.Life);

    /// <summary>By mobile number: one message a minute …</summary>
    public static readonly AttemptLimit CodePause = new("sms-pause", 1, TimeSpan.FromMinutes(1));

    /// <summary>… and five an hour.</summary>
    public static readonly AttemptLimit CodesPerHour = new("sms-hour", 5, TimeSpan.FromHours(1));

    public static async Task<bool> MaySendCodeAsync(this IAttempts attempts, string mobile, CancellationToken ct) =>
        await attempts.TryAsync(CodePause, mobile, ct) && await attempts.TryAsync(CodesPerHour, mobile, ct);
}
