using Microsoft.Extensions.Configuration;

namespace GovService.Infrastructure.Documents;

/// <summary>Where outsiders reach the portal: a document may be printed by a job, which has no request to ask.</summary>
internal sealed class DocumentOptions
{
    private const string Nearby = "http://127.0.0.1:5080";

    /// <summary>公开地址, without a path. The setting <c>Documents:PublicAddress</c>; in a demo where the portal listens.</summary>
    public string PublicAddress { get; set; } = Nearby;

    public string AddressOf(string verificationCode) => $"{PublicAddress}/verify/document/{verificationCode}";

    public static string From(IConfiguration configuration) =>
        (configuration["Documents:PublicAddress"] ?? configuration["urls"]?.Split(';')[0] ?? Nearby).TrimEnd('/');
}
