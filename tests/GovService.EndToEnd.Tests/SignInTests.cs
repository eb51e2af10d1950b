using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>登录 with a password and with a code, without script, at both widths.</summary>
public sealed partial class SignInTests(Portal portal)
{
    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_wrong_password_is_told_and_the_right_one_opens(Screen screen)
    {
        ArgumentNullException.ThrowIfNull(screen);
        var page = await portal.Browser.VisitAsync(screen, withScript: false);
        await page.GotoAsync("/account/sign-in?return=%2Fdemo%2Fsms");
        await page.PictureAsync($"sign-in-{screen.Name}");

        await page.FillAsync("#LoginName", "citizen2");
        await page.FillAsync("#Password", "not this one");
        await page.ClickAsync("main button");
        (await page.TitleAsync()).ShouldStartWith("错误：");
        (await page.InputValueAsync("#LoginName")).ShouldBe("citizen2");
        await page.PictureAsync($"sign-in-error-{screen.Name}");

        await page.FillAsync("#Password", "Nanqiao-2026-demo");
        await page.ClickAsync("main button");
        page.Url.ShouldEndWith("/demo/sms");
        (await page.InnerTextAsync(".strip")).ShouldContain("周建国");

        await page.ClickAsync(".strip button");
        page.Url.ShouldNotContain("demo");
        await page.GotoAsync("/demo/sms");
        (await page.InnerTextAsync(".strip")).ShouldNotContain("周建国");
    }

    [Fact]
    public async Task A_code_from_the_stand_in_gateway_opens_the_account()
    {
        var page = await portal.Browser.VisitAsync(Screen.Phone, withScript: false);
        await page.GotoAsync("/account/sign-in?return=%2Fdemo%2Fsms");
        await page.ClickAsync(".tabs a >> nth=1");
        await page.FillAsync("#Mobile", "139 0000 0003");
        await page.ClickAsync("main button");
        await page.PictureAsync("sms-code-phone");

        var code = await CodeAsync(await page.Context.NewPageAsync());
        await page.FillAsync("#Code", code);
        await page.ClickAsync("main button");

        page.Url.ShouldEndWith("/demo/sms");
        (await page.InnerTextAsync(".strip")).ShouldContain("陈晓明");
        await page.PictureAsync("demo-sms-phone");
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sms")]
    [InlineData("/account/sms-code")]
    [InlineData("/account/first-administrator?token=x")]
    [InlineData("/demo/sms")]
    public async Task Each_page_is_accessible_at_both_widths(string path)
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            var page = await portal.Browser.VisitAsync(screen);
            await page.GotoAsync(path);

            await page.ShouldBeAccessibleAsync();
            await page.PictureAsync($"{path.Split('?')[0].Trim('/').Replace('/', '-')}-{screen.Name}");
            await page.Context.CloseAsync();
        }
    }

    /// <summary>The message is sent from the outbox, a moment after the answer.</summary>
    private static async Task<string> CodeAsync(IPage outbox)
    {
        for (var i = 0; i < 50; i++)
        {
            await outbox.GotoAsync("/demo/sms");
            var sent = outbox.Locator("tbody tr").Filter(new() { HasText = "13900000003" }).Filter(new() { HasText = "验证码" });
            if (await sent.CountAsync() > 0) return Code().Match(await sent.First.InnerTextAsync()).Value;

            await Task.Delay(200);
        }

        throw new TimeoutException("No code was sent.");
    }

    [GeneratedRegex(@"(?<=验证码 )\d{6}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
