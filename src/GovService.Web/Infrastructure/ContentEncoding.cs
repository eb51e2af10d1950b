namespace GovService.Web.Infrastructure;

/// <summary>The few ways in which a public page is kept: Brotli, gzip, or plain.</summary>
internal static class ContentEncoding
{
    /// <summary>The one encoding that the answer to this request will have.</summary>
    public static string Of(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return Accepts(accepted, "br") ? "br" : Accepts(accepted, "gzip") ? "gzip" : "identity";
    }

    /// <summary>Says it in the request, so that whoever compresses chooses no other.</summary>
    public static void Settle(HttpRequest request) => request.Headers.AcceptEncoding = Of(request);

    /// <summary>An encoding marked with a quality below one is left out: rare, and any answer is right without it.</summary>
    private static bool Accepts(string header, string encoding) =>
        header.Contains(encoding, StringComparison.OrdinalIgnoreCase)
        && !header.Contains(encoding + ";q=0", StringComparison.OrdinalIgnoreCase);
}
