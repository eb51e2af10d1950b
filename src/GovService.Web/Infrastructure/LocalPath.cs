namespace GovService.Web.Infrastructure;

/// <summary>Where to return to after signing in or switching the display: only ever a page of this site.</summary>
internal static class LocalPath
{
    public const string Home = "/";

    /// <summary>The path itself when it is local, else the home page: a link from outside cannot lead a person away.</summary>
    public static string OrHome(string? path) => IsLocal(path) ? path! : Home;

    private static bool IsLocal(string? path) =>
        path is ['/', ..]
        && path is not ['/', '/' or '\\', ..]
        && path.All(c => c is > ' ' and <= '~'); // as an address is written: a header can hold nothing else
}
