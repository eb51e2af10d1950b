using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovService.TestKit;

/// <summary>One item that a demo person applies for, and what they answer.</summary>
/// <param name="Slug">Of the item, as it stands in addresses.</param>
/// <param name="Answers">By the names of controls, for what is not known already.</param>
public sealed record Wish(string Slug, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>From a form that asks little: the reading of one certificate is all it needs.</summary>
    public static Wish Pension { get; } = new("pension-auth", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["f.benefitKind"] = "企业职工养老",
        ["f.method"] = "自助刷脸",
    });

    /// <summary>With a picture that is handed in.</summary>
    public static Wish Vaccination { get; } = new("vaccination-cert", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["f.babyName"] = "李小满",
        ["f.birthCertNo"] = "T340012345",
        ["f.guardianMobile"] = "13900000618",
        ["f.liveAddress"] = "南谯区测试路 1 号",
    });

    /// <summary>With a picture that is handed in.</summary>
    public static Wish LicenceCancelled { get; } = new("dl-cancel", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["f.deceasedName"] = "测试逝者",
        ["f.deceasedIdNo"] = "341103199003070018",
    });
}

/// <summary>What the portal told an applicant: it has the application.</summary>
public sealed record Acknowledgement(Guid ApplicationId, string Number);

/// <summary>
/// A demo person who applies over real HTTP with plain forms. Any step may fail because a node dies; whoever pressed
/// 提交 and heard nothing asks again about the same draft until the portal says what became of it.
/// </summary>
public sealed class Citizen : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _loginName;
    private readonly string _password;
    private readonly Func<Uri> _portal;

    /// <param name="portal">Which node to ask next.</param>
    public Citizen(string loginName, string password, Func<Uri> portal)
    {
        (_loginName, _password, _portal) = (loginName, password, portal);
        _client = new(new HttpClientHandler()) { Timeout = TimeSpan.FromSeconds(20) };
    }

    /// <summary>Of the application that is being submitted; null when nothing is in doubt.</summary>
    public Guid? InDoubt { get; private set; }

    public async Task SignInAsync(CancellationToken ct)
    {
        var form = await OpenFormAsync("/account/sign-in", "sign-in", ct);
        await PostAsync("/account/sign-in", form.Filled(Answers(("LoginName", _loginName), ("Password", _password))), ct);
    }

    /// <summary>From the guide to a draft that needs nothing but a signature.</summary>
    public async Task<Guid> PrepareAsync(Wish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var start = $"/services/{wish.Slug}/apply";
        var begun = await PostAsync(start, (await OpenFormAsync(start, "start", ct)).Filled(Answers()), ct);
        var draft = Guid.Parse(begun.Path.Split('/')[3]);

        var form = $"/my/drafts/{draft}/form";
        Expect(await PostAsync(form, (await OpenFormAsync(form, "form", ct)).Filled(wish.Answers), ct), "/materials");
        await HandInAsync($"/my/drafts/{draft}/materials", ct);
        return draft;
    }

    /// <summary>Signs and submits; answers what the portal acknowledged.</summary>
    public async Task<Acknowledgement> SubmitAsync(Guid draft, CancellationToken ct)
    {
        InDoubt = draft;
        var check = $"/my/drafts/{draft}/check";
        var page = await OpenAsync(check, ct);
        if (!IsReceipt(page))
        {
            var form = WebForm.Find(page.Document, "sign") ?? throw Unexpected(page);
            page = await PostAsync(check, form.Filled(Answers(("Declared", "true"), ("Secret", _password))), ct);
        }

        if (!IsReceipt(page)) throw Unexpected(page);

        var number = string.Concat(page.Document.QuerySelector(".no b")!.TextContent.Where(char.IsAsciiLetterOrDigit));
        InDoubt = null;
        return new(draft, number);
    }

    public void Dispose() => _client.Dispose();

    private async Task HandInAsync(string materials, CancellationToken ct)
    {
        var page = await OpenAsync(materials, ct);
        if (WebForm.Find(page.Document, "fetch") is { } fetch)
        {
            await PostAsync(materials, fetch.Filled(Answers(("Consent", "true"))), ct);
            page = await OpenAsync(materials, ct);
        }

        var form = WebForm.Find(page.Document, "materials") ?? throw Unexpected(page);
        Expect(await PostAsync(materials, form.Filled(Answers(), withPictures: true), ct), "/check");
    }

    private static bool IsReceipt(Page page) => page.Path.EndsWith("/submitted", StringComparison.Ordinal);

    private static void Expect(Page page, string end)
    {
        if (!page.Path.EndsWith(end, StringComparison.Ordinal)) throw Unexpected(page);
    }

    private async Task<WebForm> OpenFormAsync(string path, string name, CancellationToken ct)
    {
        var page = await OpenAsync(path, ct);
        return WebForm.Find(page.Document, name) ?? throw Unexpected(page);
    }

    private async Task<Page> OpenAsync(string path, CancellationToken ct)
    {
        using var response = await _client.GetAsync(new Uri(_portal(), path), ct);
        return await ReadAsync(response, ct);
    }

    private async Task<Page> PostAsync(string path, HttpContent content, CancellationToken ct)
    {
        using (content)
        {
            using var response = await _client.PostAsync(new Uri(_portal(), path), content, ct);
            return await ReadAsync(response, ct);
        }
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var page = new Page(
            response.StatusCode,
            response.RequestMessage!.RequestUri!.AbsolutePath,
            new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(ct)));
        return response.IsSuccessStatusCode ? page : throw Unexpected(page);
    }

    private static Dictionary<string, string> Answers(params (string Name, string Value)[] answers) =>
        answers.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);

    private static HttpRequestException Unexpected(Page page) => new(
        $"{page.Path} answered {(int)page.Status} {page.Document.Title}: "
        + string.Join(" ", page.Document.QuerySelectorAll(".errors li").Select(li => li.TextContent.Trim())),
        inner: null,
        page.Status);

    private sealed record Page(HttpStatusCode Status, string Path, IHtmlDocument Document);
}
