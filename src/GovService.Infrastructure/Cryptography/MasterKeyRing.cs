using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Cryptography;

/// <summary>Where the master key lies (<c>MasterKey:Path</c>); earlier ones lie beside it and open what they sealed.</summary>
internal sealed class MasterKeyOptions
{
    public const string Section = "MasterKey";

    public string Path { get; set; } = "";
}

/// <summary>The host refuses to start without a master key: it would write secrets down as they are.</summary>
internal sealed class MasterKeyOptionsValidator : IValidateOptions<MasterKeyOptions>
{
    public ValidateOptionsResult Validate(string? name, MasterKeyOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
            return ValidateOptionsResult.Fail("MasterKey:Path is not set: it must name the master key file.");
        if (!File.Exists(options.Path))
            return ValidateOptionsResult.Fail($"The master key {options.Path} (MasterKey:Path) does not exist.");

        return ValidateOptionsResult.Success;
    }
}

/// <summary>The present master key, and those before it.</summary>
internal sealed class MasterKeyRing : IDisposable
{
    private const string Pattern = "*.key";

    private readonly Dictionary<string, MasterKey> _keys = new(StringComparer.Ordinal);

    public MasterKeyRing(IOptions<MasterKeyOptions> options)
    {
        var path = Path.GetFullPath(options.Value.Path);
        Current = Add(path);
        foreach (var earlier in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Pattern).Where(p => p != path)) Add(earlier);
    }

    public MasterKey Current { get; }

    /// <exception cref="CryptographicException">The key is no longer there.</exception>
    public MasterKey this[string id] => _keys.GetValueOrDefault(id)
        ?? throw new CryptographicException($"The master key {id} is missing: put its file back beside the present one.");

    public void Dispose()
    {
        foreach (var key in _keys.Values) key.Dispose();
    }

    private MasterKey Add(string path)
    {
        var key = MasterKey.FromText(PrivateFile.Read(path, "master key"));
        if (_keys.TryAdd(key.Id, key)) return key;

        key.Dispose(); // the same key under two names
        return _keys[key.Id];
    }
}
