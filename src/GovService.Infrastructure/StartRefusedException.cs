using Microsoft.Extensions.Options;

namespace GovService.Infrastructure;

/// <summary>The portal must not start like this. The message says what to put right; a stack trace would add nothing.</summary>
public sealed class StartRefusedException(string message) : Exception(message)
{
    /// <summary>Settings that are missing or wrong refuse the start as well.</summary>
    public static bool Covers(Exception? exception) => exception is StartRefusedException or OptionsValidationException;
}
