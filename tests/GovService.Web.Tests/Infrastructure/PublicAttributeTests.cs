using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace GovService.Web.Tests.Infrastructure;

public sealed class PublicAttributeTests
{
    [Fact]
    public void Only_the_keys_a_page_names_make_a_difference()
    {
        var page = new PublicAttribute("q", "answer.*");
        var query = new QueryCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal)
        {
            ["utm"] = "x",
            ["q"] = "驾照",
            ["answer.local"] = new(["yes", "no"]),
            ["answers"] = "x",
        });

        page.Relevant(query).Select(pair => $"{pair.Key}={pair.Value}")
            .ShouldBe(["answer.local=yes", "answer.local=no", "q=驾照"]);
    }
}
