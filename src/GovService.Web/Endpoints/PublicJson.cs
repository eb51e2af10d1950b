using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GovService.Web.Endpoints;

/// <summary>A public answer for programs, with a tag by which they can ask whether it has changed.</summary>
internal static class PublicJson
{
    private const string ContentType = "application/json; charset=utf-8";

    public static IResult Of<T>(HttpContext http, T value)
    {
        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var json = JsonSerializer.SerializeToUtf8Bytes(value, options);

        // Weak: the same answer travels compressed or not.
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12))}\"";
        return Results.Bytes(json, ContentType, entityTag: new EntityTagHeaderValue(tag, isWeak: true));
    }
}
