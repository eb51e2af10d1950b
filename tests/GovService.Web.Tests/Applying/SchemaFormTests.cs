using System.Net;
using System.Text;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Web.Tests.Applying;

public sealed class SchemaFormTests(Portal portal)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%test");

    [Fact]
    public async Task Table_region_period_and_file_survive_an_error_elsewhere()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var schema = new FormSchema(
        [
            AnItem.OfType(FieldType.Mobile), AnItem.OfType(FieldType.Table), AnItem.OfType(FieldType.Region),
            AnItem.OfType(FieldType.DateRange), AnItem.OfType(FieldType.File), AnItem.OfType(FieldType.MultiSelect),
        ]);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(schema));
        var form = await visitor.BeginAsync(slug, "form");

        var answer = await form
            .Type("f.Mobile", "1385500123")
            .Type("f.Table.0.name", "周小禾").Type("f.Table.0.idNumber", "11010519491231002x")
            .Type("f.Region", "某某省")
            .Type("f.DateRange.from", "2026-03-02").Type("f.DateRange.to", "2026-02-30")
            .Type("f.MultiSelect", "", "养老", "工伤")
            .Attach("file.File", "..\\方案\u202E.exe", Pdf)
            .PressAsync();

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Title.ShouldStartWith("错误：");
        answer.ErrorAt("f.Mobile").ShouldBe("手机号码少了 1 位，应是 11 位数字。");
        answer.ErrorAt("f.Region").ShouldNotBeNull();
        answer.ErrorAt("f.DateRange.to").ShouldNotBeNull();
        answer.Summary.ShouldContain("一项mobile：手机号码少了 1 位，应是 11 位数字。");
        var again = await visitor.OpenAsync(answer.Path);
        foreach (var page in new[] { answer, again })
        {
            page.Posts("f.Mobile").ShouldBe(["1385500123"]);
            page.Posts("f.Table.0.name").ShouldBe(["周小禾"]);
            page.Posts("f.Table.0.idNumber").ShouldBe(["11010519491231002X"]);
            page.Posts("f.Region").ShouldBe(["某某省"]);
            page.Posts("f.DateRange.from").ShouldBe(["2026-03-02"]);
            page.Posts("f.DateRange.to").ShouldBe(["2026-02-30"]);
            page.Posts("f.MultiSelect").ShouldBe(["", "养老", "工伤"]);
            page.Document.QuerySelector(".files")!.TextContent.ShouldContain("方案.pdf");
        }
    }

    [Fact]
    public async Task A_form_filled_in_well_goes_on_to_the_materials()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(new FormSchema(
            [AnItem.OfType(FieldType.Mobile), AnItem.OfType(FieldType.YesNo), AnItem.OfType(FieldType.Money)])));
        var form = await visitor.BeginAsync(slug, "form");

        var answer = await form.Type("f.Mobile", "+86 138-5500-1234").Type("f.YesNo", "false").Type("f.Money", "1,234.5").PressAsync();

        answer.Path.ShouldEndWith("/materials");
        var again = await visitor.OpenAsync(form.Path);
        again.Posts("f.Mobile").ShouldBe(["13855001234"]);
        again.Posts("f.YesNo").ShouldBe(["false"]);
        again.Posts("f.Money").ShouldBe(["1234.50"]);
    }

    [Fact]
    public async Task Rows_are_added_and_removed_without_script_and_nothing_typed_is_lost()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(
            portal.Server, AnItem.With(new FormSchema([AnItem.OfType(FieldType.Text), AnItem.OfType(FieldType.Table)])));
        var form = await visitor.BeginAsync(slug, "form");

        var grown = await form.Type("f.Text", "别丢了").Type("f.Table.0.name", "周建国").PressAsync("add:Table");
        grown.Posts("f.Table.1.name").ShouldBe([""]);
        var full = await grown.Type("f.Table.1.name", "周小禾").PressAsync("add:Table");
        var shrunk = await full.PressAsync("remove:Table:0");

        shrunk.Summary.ShouldBeEmpty();
        shrunk.Posts("f.Text").ShouldBe(["别丢了"]);
        shrunk.Posts("f.Table.0.name").ShouldBeEmpty();
        shrunk.Posts("f.Table.1.name").ShouldBe(["周小禾"]);
    }

    [Fact]
    public async Task A_file_is_what_its_content_says_and_can_be_removed()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(new FormSchema([AnItem.OfType(FieldType.File)])));
        var form = await visitor.BeginAsync(slug, "form");

        var refused = await form.Attach("file.File", "证明.pdf", [0x50, 0x4B, 0x03, 0x04, 0]).PressAsync("upload:File");
        refused.ErrorAt("f.File").ShouldBe("这是 Word、Excel 或压缩文件，请另存为 PDF，或拍成照片再传。");
        var kept = await refused.Attach("file.File", "证明.doc", Pdf).PressAsync("upload:File");
        kept.Document.QuerySelector(".files")!.TextContent.ShouldContain("证明.pdf");
        var removed = await kept.PressAsync(kept.Document.QuerySelector(".files button")!.GetAttribute("value"));

        removed.Document.QuerySelector(".files").ShouldBeNull();
    }

    [Fact]
    public async Task A_field_appears_when_the_answer_it_waits_for_is_there()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var other = AnItem.OfType(FieldType.Text) with { VisibleWhen = new Condition.EqualTo("Select", "工伤") };
        var slug = await Applicants.PublishAsync(
            portal.Server, AnItem.With(new FormSchema([AnItem.OfType(FieldType.Select), other])));
        var form = await visitor.BeginAsync(slug, "form");
        form.Names.ShouldNotContain("f.Text");

        var updated = await form.Type("f.Select", "工伤").PressAsync("update:Select");

        updated.Names.ShouldContain("f.Text");
        updated.Summary.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_tab_changed_is_shown_and_not_overwritten()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(new FormSchema([AnItem.OfType(FieldType.Text)])));
        var first = await visitor.BeginAsync(slug, "form");
        var second = await visitor.OpenAsync(first.Path);

        await first.Type("f.Text", "第一页").PressAsync();
        var answer = await second.Type("f.Text", "第二页").PressAsync();

        answer.ErrorAt("f.Text")!.ShouldContain("“第一页”");
        answer.Posts("f.Text").ShouldBe(["第二页"]);
        (await visitor.OpenAsync(first.Path)).Posts("f.Text").ShouldBe(["第一页"]);
        (await answer.PressAsync()).Path.ShouldEndWith("/materials");
        (await visitor.OpenAsync(first.Path)).Posts("f.Text").ShouldBe(["第二页"]);
    }

    [Fact]
    public async Task What_is_typed_is_kept_within_two_seconds_when_there_is_script()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(new FormSchema([AnItem.OfType(FieldType.Text)])));
        var form = await visitor.BeginAsync(slug, "form");
        var mark = form.Document.QuerySelector("[data-autosave]")!;
        var token = form.Posts("__RequestVerificationToken")[0];

        var saved = await visitor.PostAsync(mark.GetAttribute("data-autosave")!, Entries(token, "半句"));
        var conflict = await visitor.PostAsync(mark.GetAttribute("data-autosave")!, Entries(token, "另一页"));
        var forged = await visitor.PostAsync(mark.GetAttribute("data-autosave")!, Entries("", "伪造"));

        saved.Status.ShouldBe(HttpStatusCode.OK);
        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        forged.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.OpenAsync(form.Path)).Posts("f.Text").ShouldBe(["半句"]);

        static FormUrlEncodedContent Entries(string token, string text) => new(
            [new("__RequestVerificationToken", token), new("revision", "0"), new("f.Text", text)]);
    }

    [Fact]
    public async Task Questions_are_asked_first_and_each_needs_an_answer()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(
            new FormSchema([AnItem.OfType(FieldType.Text)]),
            new SituationQuestion("minor", "是否未成年？", []), new SituationQuestion("kind", "哪一种？", ["甲", "乙"])));
        var questions = await visitor.BeginAsync(slug, "questions");

        var open = await questions.Type("q.minor", "true").Type("q.kind", "丙").PressAsync();
        open.Summary.Count.ShouldBe(1);
        open.Summary[0].ShouldStartWith("哪一种？");
        open.Posts("q.minor").ShouldBe(["true"]);
        var form = await open.Type("q.kind", "乙").PressAsync();

        form.Path.ShouldEndWith("/form");
    }

    [Fact]
    public async Task What_the_account_knows_is_filled_in_and_says_where_it_came_from()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var schema = new FormSchema(
        [
            AnItem.OfType(FieldType.Mobile) with { PrefillFrom = new(PrefillKind.Account, "", "mobile") },
            AnItem.OfType(FieldType.Date) with { PrefillFrom = new(PrefillKind.Account, "", "birthDate") },
        ]);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(schema));
        var form = await visitor.BeginAsync(slug, "form");
        form.Posts("f.Mobile").ShouldBe(["13855001234"]);
        form.Posts("f.Date").ShouldBe(["1949-12-31"]);
        form.Document.QuerySelectorAll(".from").Select(e => e.TextContent).ShouldBe(["来自实名账户，可以改", "来自实名账户，可以改"]);

        await form.Type("f.Mobile", "13900000000").PressAsync();

        var again = await visitor.OpenAsync(form.Path);
        again.Posts("f.Mobile").ShouldBe(["13900000000"]);
        again.Document.QuerySelectorAll(".from").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_opens_the_draft_of_somebody_else()
    {
        using var owner = await Applicants.SignInAsync(portal.Server);
        using var stranger = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(new FormSchema([AnItem.OfType(FieldType.Text)])));
        var form = await owner.BeginAsync(slug, "form");

        (await stranger.OpenAsync(form.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
