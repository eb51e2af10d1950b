using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>From an everyday word to a certificate that anyone can verify: every page by browser, every page by axe.</summary>
[Collection(nameof(Applicant))] // one citizen, one draft at a time
public sealed class CertificateJourneyTests(Portal portal)
{
    private const string Certificate = "临时救助审核确认通知书";

    public static TheoryData<Screen, bool> Visitors => new()
    {
        { Screen.Desk, true },
        { Screen.Phone, true },
        { Screen.Phone, false },
    };

    [Theory]
    [MemberData(nameof(Visitors))]
    public async Task Who_applies_holds_a_certificate_that_anyone_can_verify(Screen screen, bool withScript)
    {
        var citizen = await Visitor.ComeAsync(portal, screen, withScript);
        var application = await new Applicant(citizen).ApplyAsync();

        var desk = new Desk(portal, screen);
        await desk.AcceptAsync(application);
        await desk.ReviewAsync(application);
        await TrackAsync(await Visitor.ComeAsync(portal, screen, withScript), application);
        await desk.GrantAsync(application);

        var (identifier, pdf) = await CollectAsync(citizen, application);
        await VerifyAsync(await Visitor.ComeAsync(portal, screen, withScript), identifier, pdf);
    }

    /// <summary>The outbox has delivered: the certificate is there, and the applicant was told.</summary>
    private static async Task<(string Identifier, byte[] Pdf)> CollectAsync(Visitor citizen, SubmittedApplication application)
    {
        await citizen.OpenAsync(application.Path, "临时救助");
        await citizen.AwaitAsync("已经办好");
        await citizen.ReadAsync(Certificate, "application");
        await citizen.OpenAsync("/my", "我的");
        await citizen.OpenAsync("/my/certificates", "我的证照");
        await citizen.OpenAsync(application.Path, "临时救助");
        await citizen.FollowAsync("查看证照");
        await citizen.ArriveAsync(Certificate, "certificate");

        var address = await citizen.Page.GetByRole(AriaRole.Link, new() { Name = "核验真伪" }).GetAttributeAsync("href");
        var identifier = Uri.UnescapeDataString(address!.Split('=')[1]);
        return (identifier, await citizen.DownloadPdfAsync("下载证照（PDF）"));
    }

    private static async Task TrackAsync(Visitor anyone, SubmittedApplication application)
    {
        await anyone.OpenAsync("/progress", "查办件进度");
        await anyone.FillAsync(("Number", application.Number), ("CodeTail", DemoPeople.CitizenTail));
        await anyone.PressAsync("查进度");
        await anyone.ReadAsync("部门正在审查。");
    }

    private static async Task VerifyAsync(Visitor anyone, string identifier, byte[] pdf)
    {
        await anyone.OpenAsync("/verify", "核验证照真伪");
        await anyone.FillAsync(("Identifier", identifier));
        await anyone.PressAsync("核验");
        await anyone.ReadAsync("证照库里有这本证照，今天有效。");

        await VerifyFileAsync(anyone, pdf, "印章签名是真的，内容没有被改动。");

        var changed = pdf.ToArray();
        changed[changed.Length / 2] ^= 1;
        await VerifyFileAsync(anyone, changed, "不要把它当作有效证照使用。");
    }

    private static async Task VerifyFileAsync(Visitor anyone, byte[] pdf, string verdict)
    {
        await anyone.OpenAsync("/verify", "核验证照真伪");
        await anyone.Page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "证照.pdf", MimeType = "application/pdf", Buffer = pdf });
        await anyone.PressAsync("核验文件");
        await anyone.ReadAsync(verdict);
    }
}
