using System.Net;
using System.Text.Json;
using GovService.Domain.Certificates;
using GovService.TestKit;

namespace GovService.Web.Tests.Endpoints;

public sealed class ReadApiTests(Portal portal)
{
    private const string Items = "/api/v1/service-items";

    [Fact]
    public async Task The_list_is_as_its_contract_says()
    {
        var list = await JsonAsync($"{Items}?q=驾照&audience=person");

        list.GetProperty("total").GetInt32().ShouldBe(2);
        list.GetProperty("page").GetInt32().ShouldBe(1);
        var first = list.GetProperty("items")[0];
        first.GetProperty("code").GetString()!.Length.ShouldBe(31);
        first.GetProperty("name").GetString().ShouldBe("机动车驾驶证期满换证");
        first.GetProperty("department").GetString().ShouldBe("滁州市公安局南谯分局");
        first.GetProperty("promisedLimit").GetProperty("unit").GetString().ShouldBe("Instant");
    }

    [Theory]
    [InlineData("page=abc", "api.page_malformed")]
    [InlineData("page=-1", "api.page_malformed")]
    [InlineData("page=0", "api.page_malformed")]
    [InlineData("audience=x", "api.audience_unknown")]
    public async Task What_cannot_be_understood_is_refused_by_code(string query, string code)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(Path($"{Items}?{query}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("title").GetString().ShouldNotBe(code);
    }

    public static TheoryData<string, int, string> Vectors()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryPaths.Of("content", "calendar.json")));
        TheoryData<string, int, string> vectors = [];
        foreach (var vector in file.RootElement.GetProperty("testVectors").EnumerateArray())
        {
            vectors.Add(
                vector.GetProperty("start").GetString()!,
                vector.GetProperty("addWorkingDays").GetInt32(),
                vector.GetProperty("deadline").GetString()!);
        }

        return vectors;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task Working_days_end_as_the_calendar_says(string from, int days, string last) =>
        (await JsonAsync($"/api/v1/working-days?from={from}&days={days}")).GetProperty("date").GetString().ShouldBe(last);

    [Fact]
    public async Task Working_days_say_what_is_not_counted_and_what_may_still_move()
    {
        var october = await JsonAsync("/api/v1/working-days?from=2026-09-30&days=1&region=341103000000");
        october.GetProperty("explanation")[0].GetString().ShouldBe("10 月 1 日至 7 日国庆节放假，不计入");
        october.GetProperty("provisional").GetBoolean().ShouldBeFalse();

        (await JsonAsync("/api/v1/working-days?from=2026-12-30&days=5")).GetProperty("provisional").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("days=5", "api.from_malformed")]
    [InlineData("from=2026-02-30&days=5", "api.from_malformed")]
    [InlineData("from=9999-12-31&days=3660", "api.from_malformed")]
    [InlineData("from=2026-09-30", "api.days_malformed")]
    [InlineData("from=2026-09-30&days=-1", "api.days_malformed")]
    [InlineData("from=2026-09-30&days=3661", "api.days_malformed")]
    [InlineData("from=2026-09-30&days=5&region=x", "api.region_malformed")]
    public async Task Working_days_are_not_guessed(string query, string code)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(Path($"/api/v1/working-days?{query}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString().ShouldBe(code);
    }

    [Theory]
    [InlineData(201, HttpStatusCode.BadRequest)]
    [InlineData(10_000, HttpStatusCode.RequestUriTooLong)]
    public async Task A_text_that_nobody_types_is_refused(int length, HttpStatusCode status)
    {
        using var visitor = portal.Server.CreateVisitor();

        (await visitor.GetAsync(Path($"{Items}?q={new string('a', length)}"))).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("temp-relief")]
    [InlineData("TEMP_RELIEF")]
    [InlineData("11341103XN0010018M4000511001000")]
    public async Task A_guide_answers_to_each_of_its_names(string key)
    {
        var guide = await JsonAsync($"{Items}/{key}");

        guide.GetProperty("code").GetString().ShouldBe("11341103XN0010018M4000511001000");
        guide.GetProperty("materials").GetArrayLength().ShouldBe(8);
        guide.GetProperty("department").GetProperty("creditCodeIsSynthetic").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData($"{Items}/no-such-item", "service_item.not_found")]
    [InlineData("/api/v1/nothing", "api.not_found")]
    public async Task What_is_not_there_says_so(string path, string code)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(Path(path));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement
            .GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Chinese_is_written_as_it_is_read()
    {
        using var visitor = portal.Server.CreateVisitor();

        (await visitor.GetStringAsync(Path($"{Items}/temp-relief"))).ShouldContain("临时救助（支出型）");
    }

    [Fact]
    public async Task Whoever_has_the_answer_already_is_told_that_it_has_not_changed()
    {
        using var visitor = portal.Server.CreateVisitor();
        var first = await visitor.GetAsync(Path($"{Items}/temp-relief"));
        using var again = new HttpRequestMessage(HttpMethod.Get, Path($"{Items}/temp-relief"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await visitor.SendAsync(again);

        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_certificate_that_nobody_issued_is_not_registered()
    {
        var verification = await JsonAsync(
            $"/api/v1/certificates/{Uri.EscapeDataString(UnknownIdentifier)}/verification");

        verification.GetProperty("isValid").GetBoolean().ShouldBeFalse();
        verification.GetProperty("standing").GetString().ShouldBe("NotRegistered");
    }

    [Fact]
    public async Task A_malformed_identifier_is_refused()
    {
        using var visitor = portal.Server.CreateVisitor();

        (await visitor.GetAsync(Path("/api/v1/certificates/1.2.3/verification"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task It_describes_itself()
    {
        var paths = (await JsonAsync("/openapi/v1.json")).GetProperty("paths");

        paths.EnumerateObject().Select(p => p.Name).ShouldBe(
            [Items, $"{Items}/{{code}}", "/api/v1/certificates/{identifier}/verification", "/api/v1/working-days"], ignoreOrder: true);
    }

    private static string UnknownIdentifier => CertificateIdentifier.Create(
        "11100000000013127D001", "11341103XN0010018M", CertificateSerial.Of(2026, 999_999), 1).Value.Value;

    private async Task<JsonElement> JsonAsync(string path)
    {
        using var visitor = portal.Server.CreateVisitor();
        var answer = await visitor.GetAsync(Path(path));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
