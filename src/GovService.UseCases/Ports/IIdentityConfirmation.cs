using GovService.Domain.Applications;

namespace GovService.UseCases.Ports;

/// <summary>
/// 身份再次确认: before a signature, the signed-in person proves once more who they are, by the password or by a code
/// sent to their own mobile for signing. Tries are limited as at sign-in.
/// </summary>
public interface IIdentityConfirmation
{
    /// <summary>A code that was right is spent when the caller saves, together with what it was entered for.</summary>
    Task<bool> ConfirmAsync(UserId account, SigningMeans means, string secret, CancellationToken ct);
}
