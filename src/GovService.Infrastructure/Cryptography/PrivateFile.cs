using System.Security.Cryptography;

namespace GovService.Infrastructure.Cryptography;

/// <summary>A file with a key in it: for its owner alone, and never half written.</summary>
internal static class PrivateFile
{
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode AnyoneElse =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
        UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <param name="what">What the file holds, for the message.</param>
    /// <exception cref="CryptographicException">The file is open to other accounts.</exception>
    public static string Read(string path, string what)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & AnyoneElse) != UnixFileMode.None)
            throw new CryptographicException($"The {what} {path} is open to other accounts; run: chmod 600 {path}");

        return File.ReadAllText(path);
    }

    /// <summary>
    /// Answers false when the file is there already: of two nodes that start at once, the first one's key stays. Written
    /// under another name and then moved, so that nobody ever reads half a key.
    /// </summary>
    public static bool PlaceNew(string path, string text, UnixFileMode mode)
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
}
