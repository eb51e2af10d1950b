using GovService.Infrastructure.Cryptography;

namespace GovService.Web.Infrastructure;

/// <summary>
/// <c>verify FILE|TOKEN [KEYS]</c>: checks a certificate by its signature alone. KEYS is a public key or a folder of them;
/// unless given, the folder beside this installation's seal.
/// </summary>
internal static class VerifyVerb
{
    public static Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var data = Environment.GetEnvironmentVariable("GOVSERVICE_DATA") ?? ".data";
        string[] given = arguments is [var what] ? [what, Path.Combine(data, "seal")] : [.. arguments];
        return Task.FromResult(OfflineVerification.Run(given, Console.Out));
    }
}
