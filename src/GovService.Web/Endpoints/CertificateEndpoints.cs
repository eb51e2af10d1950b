using GovService.UseCases.Certificates;
using GovService.Web.Infrastructure;

namespace GovService.Web.Endpoints;

/// <summary>The register of certificates for other programs: whether one counts today, and nothing about its holder.</summary>
internal static class CertificateEndpoints
{
    public static void MapCertificates(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/certificates/{identifier}/verification", VerifyAsync)
            .WithTags("certificates")
            .WithSummary("Whether the certificate of this identifier is valid today.")
            .Produces<CertificateVerification>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> VerifyAsync(
        HttpContext http, IUseCases useCases, string identifier, CancellationToken ct)
    {
        var verification = await useCases.SendAs(http.User, new VerifyCertificate(identifier), ct);
        return verification.Succeeded ? Results.Ok(verification.Value) : ApiProblem.Of(http, verification.Errors[0]);
    }
}
