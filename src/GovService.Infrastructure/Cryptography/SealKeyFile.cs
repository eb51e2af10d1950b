using System.Security.Cryptography;

namespace GovService.Infrastructure.Cryptography;

/// <summary>The private key on disk (PKCS#8 PEM, mode 0600) and the published keys beside it.</summary>
internal static class SealKeyFile
{
    public const string PublicKeyPattern = "*.pub.pem";

    /// <exception cref="CryptographicException">The file is open to other accounts, or holds no SM2 key.</exception>
    public static Sm2PrivateKey Load(string path) => Sm2PrivateKey.FromPem(PrivateFile.Read(path, "seal key"));

    /// <summary>Creates the key unless it is there.</summary>
    public static void CreateIfMissing(string path)
    {
        if (File.Exists(path)) return;

        var folder = FolderOf(path);
        Directory.CreateDirectory(folder);
        using var key = Sm2PrivateKey.Generate();
        if (!PrivateFile.PlaceNew(path, key.ToPem(), PrivateFile.OwnerOnly)) return;
        Publish(folder, key.PublicKey);
    }

    public static IReadOnlyList<Sm2PublicKey> LoadPublished(string keyPath) => LoadFolder(FolderOf(keyPath));

    public static IReadOnlyList<Sm2PublicKey> LoadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, PublicKeyPattern).Order(StringComparer.Ordinal).Select(LoadPublic)];

    public static Sm2PublicKey LoadPublic(string path) => Sm2PublicKey.FromPem(File.ReadAllText(path));

    private static void Publish(string folder, Sm2PublicKey key) =>
        PrivateFile.PlaceNew(
            Path.Combine(folder, $"{key.Id}.pub.pem"), key.Pem,
            PrivateFile.OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
