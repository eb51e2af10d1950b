namespace GovService.UseCases.Common;

/// <summary>
/// The caller may not send this message. Pages never offer such a message, so it is a forged or stale request:
/// the edge answers 403, or leads to the sign-in page when nobody is signed in.
/// </summary>
public sealed class ForbiddenException(string message, bool isSignedIn) : Exception($"Not allowed: {message}")
{
    public bool IsSignedIn { get; } = isSignedIn;
}
