namespace GovService.Web.Infrastructure;

/// <summary>The few ways in which a public page is kept: Brotli, gzip, or plain.</summary>
internal static class ContentEncoding
{
    /// <summary>
    /// Decides once which encoding this answer will have and says so in the request, so that the copy that is kept and
    /// the key it is kept under cannot differ.
    /// </summary>
    public static string Settle(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        var settled = Accepts(accepted, "br") ? "br" : Accepts(accepted, "gzip") ? "gzip" : "identity";
        request.Headers.AcceptEncoding = settled;
        return settled;
    }

    /// <summary>An encoding marked with a quality below one is left out: rare, and any answer is right without it.</summary>
    private static bool Accepts(string header, string encoding) =>
        header.Contains(encoding, StringComparison.OrdinalIgnoreCase)
        && !header.Contains(encoding + ";q=0", StringComparison.OrdinalIgnoreCase);
}
