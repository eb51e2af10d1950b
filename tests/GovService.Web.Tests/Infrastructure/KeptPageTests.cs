using System.Net;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Web.Tests.Infrastructure;

public sealed class KeptPageTests(Portal portal)
{
    [Fact]
    public async Task A_copy_has_every_header_of_the_page_that_was_made()
    {
        using var visitor = portal.Server.CreateVisitor();

        // A key that the page names: a page of this test's own.
        var made = await visitor.GetAsync(Path("/services?q=copy"));
        var copy = await visitor.GetAsync(Path("/services?utm=x&q=copy"));

        made.Headers.Age.ShouldBeNull();
        copy.Headers.Age.ShouldNotBeNull();
        Named(copy).Except(["Age", "ETag", "Content-Length"]).ShouldBe(Named(made).Except(["Transfer-Encoding"]), ignoreOrder: true);
        (await copy.Content.ReadAsByteArrayAsync()).ShouldBe(await made.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_has_the_copy_is_not_sent_it_again()
    {
        using var visitor = portal.Server.CreateVisitor();
        await visitor.GetAsync(Path("/services?q=tag"));
        var tag = (await visitor.GetAsync(Path("/services?q=tag"))).Headers.ETag.ShouldNotBeNull();
        visitor.DefaultRequestHeaders.IfNoneMatch.Add(tag);

        var again = await visitor.GetAsync(Path("/services?q=tag"));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_head_of_a_copy_comes_without_its_body()
    {
        using var visitor = portal.Server.CreateVisitor();
        var page = await visitor.GetByteArrayAsync(Path("/services?q=head"));

        using var request = new HttpRequestMessage(HttpMethod.Head, Path("/services?q=head"));
        var head = await visitor.SendAsync(request);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe(page.Length);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_of_the_catalogue_drops_every_copy()
    {
        using var visitor = portal.Server.CreateVisitor();
        await visitor.GetAsync(Path("/services?q=change"));

        foreach (var listener in portal.Server.Services.GetServices<ICatalogueListener>()) listener.CatalogueChanged();

        (await visitor.GetAsync(Path("/services?q=change"))).Headers.Age.ShouldBeNull();
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_has_the_page_made()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.GetAsync(Path("/services?q=crowd"))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        answers.Count(answer => answer.Headers.Age is null).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_an_answer_for_everybody_is_not_kept()
    {
        using var visitor = portal.Server.CreateVisitor();

        foreach (var path in new[] { "/services/there-is-no-such-item", "/sign-in", $"/about?x={new string('x', 600)}" })
        {
            await visitor.GetAsync(Path(path));
            (await visitor.GetAsync(Path(path))).Headers.Age.ShouldBeNull(path);
        }
    }

    private static IEnumerable<string> Named(HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).Where(name => name != "Date");

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
