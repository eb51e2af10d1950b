using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Bench.Running;

/// <summary>The limit of a kept page: Kestrel without routing, logging or anything else, writing the same bytes.</summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(string file, string url)
    {
        var answer = JsonSerializer.Deserialize<BareAnswer>(await File.ReadAllTextAsync(file))!;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRouting();
        await using var app = builder.Build();
        app.Run(http => WriteAsync(http.Response, answer));
        await app.RunAsync();
        return 0;
    }

    private static async Task WriteAsync(HttpResponse response, BareAnswer answer)
    {
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        response.ContentLength = answer.Body.Length;
        await response.BodyWriter.WriteAsync(answer.Body);
    }
}

/// <summary>Headers and body of the page as the portal sent it.</summary>
internal sealed record BareAnswer(IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public static async Task<BareAnswer> FetchAsync(Uri address, string encoding)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(h => h.Key is not ("Date" or "Content-Length" or "Transfer-Encoding"))
            .Select(h => KeyValuePair.Create(h.Key, string.Join(", ", h.Value)));
        return new([.. headers], await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>On the wire: names, values, separators, body.</summary>
    public int Bytes => Body.Length + Headers.Sum(h => h.Key.Length + h.Value.Length + 4);
}
