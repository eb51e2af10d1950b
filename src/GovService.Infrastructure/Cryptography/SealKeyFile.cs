using System.Security.Cryptography;

namespace GovService.Infrastructure.Cryptography;

/// <summary>The private key on disk (PKCS#8 PEM, mode 0600) and the published keys beside it.</summary>
internal static class SealKeyFile
{
    public const string PublicKeyPattern = "*.pub.pem";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode AnyoneElse =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
        UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <exception cref="CryptographicException">The file is open to other accounts, or holds no SM2 key.</exception>
    public static Sm2PrivateKey Load(string path)
    {
        if (ModeOf(path) is { } mode && (mode & AnyoneElse) != UnixFileMode.None)
            throw new CryptographicException($"The seal key {path} is open to other accounts; run: chmod 600 {path}");

        return Sm2PrivateKey.FromPem(File.ReadAllText(path));
    }

    /// <summary>Creates the key unless it is there. Two nodes may start at once: the first one's key stays.</summary>
    public static void CreateIfMissing(string path)
    {
        if (File.Exists(path)) return;

        var folder = FolderOf(path);
        Directory.CreateDirectory(folder);
        using var key = Sm2PrivateKey.Generate();
        if (!PlaceNew(path, key.ToPem(), OwnerOnly)) return;
        Publish(folder, key.PublicKey);
    }

    public static IReadOnlyList<Sm2PublicKey> LoadPublished(string keyPath) => LoadFolder(FolderOf(keyPath));

    public static IReadOnlyList<Sm2PublicKey> LoadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, PublicKeyPattern).Order(StringComparer.Ordinal).Select(LoadPublic)];

    public static Sm2PublicKey LoadPublic(string path) => Sm2PublicKey.FromPem(File.ReadAllText(path));

    private static void Publish(string folder, Sm2PublicKey key) =>
        PlaceNew(
            Path.Combine(folder, $"{key.Id}.pub.pem"), key.Pem,
            OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

    // Written under another name and then moved: nobody ever reads half a key.
    private static bool PlaceNew(string path, string text, UnixFileMode mode)
    {
        var draft = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
        using (var writer = new StreamWriter(draft, options)) writer.WriteLine(text);

        try
        {
            File.Move(draft, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
            return false;
        }
    }

    private static UnixFileMode? ModeOf(string path) =>
        OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
