using System.Net;

namespace GovService.Web.Tests.Applying;

/// <summary>A post to a page that has moved on meanwhile, as a second click or another tab makes it.</summary>
public sealed class GoneFormTests(Portal portal)
{
    [Fact]
    public async Task Leads_where_the_page_itself_would_lead()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(AnItem.OfEveryType()));
        var form = await visitor.BeginAsync(slug, "form");
        using var post = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("_handler", "questions"),
            KeyValuePair.Create("__RequestVerificationToken", form.Posts("__RequestVerificationToken")[0]),
        ]);

        var answer = await visitor.PostAsync(form.Path.Replace("/form", "/questions", StringComparison.Ordinal), post);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Path.ShouldBe(form.Path); // the item asks no questions
    }
}
