using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovService.TestKit;

namespace GovService.Web.Tests.Applying;

/// <summary>A person with a browser that knows forms and links and no script.</summary>
internal sealed class Visitor(PortalServer server, HttpClient client) : IDisposable
{
    public async Task<PostedPage> OpenAsync(string path) => await ReadAsync(path, await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Begins an application for oneself and opens a page of the draft.</summary>
    public async Task<PostedPage> BeginAsync(string slug, string page)
    {
        var start = await OpenAsync($"/services/{slug}/apply");
        var questions = await start.PressAsync();
        var draft = questions.Path.Split('/')[3];
        return await OpenAsync($"/my/drafts/{draft}/{page}");
    }

    public async Task<PostedPage> PostAsync(string path, HttpContent content) =>
        await ReadAsync(path, await client.PostAsync(new Uri(path, UriKind.Relative), content));

    public void Dispose() => client.Dispose();

    private async Task<PostedPage> ReadAsync(string path, HttpResponseMessage response)
    {
        using (response)
        {
            if (response.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther)
            {
                var target = new Uri(server.Address, response.Headers.Location!);
                return target.AbsolutePath.EndsWith("/materials", StringComparison.Ordinal)
                    ? new PostedPage(this, target.AbsolutePath, response.StatusCode, Parse(""))
                    : await OpenAsync(target.PathAndQuery);
            }

            return new PostedPage(this, path, response.StatusCode, Parse(await response.Content.ReadAsStringAsync()));
        }
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
