using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Cryptography;

/// <summary>Where the seal's private key lies (<c>Seal:KeyPath</c>); published keys lie beside it as *.pub.pem.</summary>
internal sealed class SealOptions
{
    public const string Section = "Seal";

    public string KeyPath { get; set; } = "";
}

/// <summary>The host refuses to start without a usable key: a seal made later with another key would not be ours.</summary>
internal sealed class SealOptionsValidator : IValidateOptions<SealOptions>
{
    public ValidateOptionsResult Validate(string? name, SealOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.KeyPath))
            return ValidateOptionsResult.Fail("Seal:KeyPath is not set: it must name the seal's private key file.");
        if (!File.Exists(options.KeyPath))
            return ValidateOptionsResult.Fail($"The seal key {options.KeyPath} (Seal:KeyPath) does not exist.");

        return ValidateOptionsResult.Success;
    }
}
