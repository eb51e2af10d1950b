using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GovService.Web.Infrastructure;

/// <summary>A finished answer: every header and every byte, as they went to the first reader.</summary>
internal sealed class PageCopy
{
    /// <summary>What belongs to one connection or moment, and what stands in front of the copies sets itself.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.Connection, HeaderNames.ContentLength, HeaderNames.Date, HeaderNames.ETag,
        HeaderNames.StrictTransportSecurity, HeaderNames.TransferEncoding,
    };

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly byte[] _body;
    private readonly string _tag;

    private PageCopy(KeyValuePair<string, StringValues>[] headers, byte[] body, string tag, long madeAt) =>
        (_headers, _body, _tag, MadeAt) = (headers, body, tag, madeAt);

    /// <summary>A time stamp of the clock.</summary>
    public long MadeAt { get; }

    public int Size => _body.Length + _headers.Sum(header => header.Key.Length + header.Value.ToString().Length);

    /// <param name="response">Already sent; its headers stand.</param>
    public static PageCopy Of(HttpResponse response, byte[] body, long madeAt) => new(
        [.. response.Headers.Where(header => !NotKept.Contains(header.Key))],
        body,
        response.Headers.ETag is [{ } tag] ? tag : TagOf(body),
        madeAt);

    public Task WriteAsync(HttpContext http, TimeProvider clock)
    {
        var response = http.Response;
        foreach (var (name, value) in _headers) response.Headers[name] = value;
        response.Headers.ETag = _tag;
        response.Headers.Age = ((int)clock.GetElapsedTime(MadeAt).TotalSeconds).ToString(CultureInfo.InvariantCulture);

        if (IsKnownTo(http.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = _body.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : response.BodyWriter.WriteAsync(_body, http.RequestAborted).AsTask();
    }

    private bool IsKnownTo(HttpRequest request) =>
        request.Headers.IfNoneMatch is { Count: > 0 } known
        && known.ToString().Contains(_tag, StringComparison.Ordinal);

    private static string TagOf(byte[] body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
}
