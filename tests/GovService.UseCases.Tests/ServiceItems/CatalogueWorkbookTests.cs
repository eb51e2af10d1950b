using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.ServiceItems.Changes;
using GovService.Infrastructure.Workbooks;
using GovService.UseCases.ServiceItems;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class CatalogueWorkbookTests(TestHost host, Database database) : UseCaseTest(host)
{
    [Fact]
    public async Task A_workbook_taken_in_by_an_empty_installation_gives_the_same_bytes_and_the_same_JSON()
    {
        var workbook = await Export(Host, CatalogueFormat.Workbook);
        await using var empty = await TestHost.OnAsync(await database.CreateWithSchemaAsync());

        var report = (await empty.UseCases.SendAsSystem(new ImportCatalogue(new MemoryStream(workbook)))).Value;

        report.Problems.ShouldBeEmpty();
        report.Derivations.ShouldBeEmpty();
        (await Export(empty, CatalogueFormat.Json)).ShouldBe(await Export(Host, CatalogueFormat.Json));
        (await Export(empty, CatalogueFormat.Workbook)).ShouldBe(workbook);
    }

    [Fact]
    public async Task The_template_holds_what_items_refer_to_and_no_items()
    {
        using var to = new MemoryStream();
        await Host.UseCases.SendAsSystem(new ExportCatalogue(to, CatalogueFormat.Workbook, OnlyTemplate: true));

        var report = (await Host.UseCases.SendAsSystem(new ImportCatalogue(to))).Value;

        report.Problems.ShouldBeEmpty();
        report.Sections.ShouldAllBe(s => s.Added == 0 && s.Changed == 0);
        report.Sections.Single(s => s.Section == "items").Unchanged.ShouldBe(0);
    }

    [Fact]
    public void Every_property_of_any_content_survives_a_workbook()
    {
        var known = CatalogueWorld.References();
        var department = known.Departments["CIVIL"];

        Prop.ForAll(CatalogueStories.AContent.ToArbitrary(), content =>
        {
            var file = CatalogueWorld.ReadWorkbook(CatalogueWorld.WriteWorkbook(new("ANY_ITEM", department, "", content)), known);

            file.Problems.ShouldBeEmpty();
            ContentTree.Of(file.Rows[0].Content).ToJsonString().ShouldBe(ContentTree.Of(content).ToJsonString());
            file.Derivations.ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_text_that_begins_like_a_formula_is_stored_as_a_text()
    {
        var sheet = await AWorkbook.OfAsync(Host);
        sheet.Change("事项", "name", 3, "=HYPERLINK(\"http://example.com\")");

        var rows = CatalogueWorld.ReadWorkbook(sheet.Save(), CatalogueWorld.References()).Rows;

        rows.ShouldContain(r => r.Content.Name.StartsWith("=HYPERLINK", StringComparison.Ordinal));
        sheet.Xml("事项").ShouldNotContain("<f>");
    }

    [Fact]
    public async Task Every_problem_of_a_broken_workbook_is_named_by_its_cell_and_nothing_is_imported()
    {
        var before = await Export(Host, CatalogueFormat.Json);
        var sheet = await AWorkbook.OfAsync(Host);
        sheet.Change("事项", "itemType", 3, "77");
        sheet.Change("事项", "visits", 3, "零");
        sheet.Change("事项", "basicCodeVerified", 3, "对");
        sheet.Change("事项", "departmentId", 4, "NOBODY");
        sheet.Change("事项", "localNote", 4, new string('长', 10_001));
        sheet.Change("材料", "itemId", 3, "NO_SUCH_ITEM");
        sheet.Change("材料", "condition", 4, "{ 条件 }");
        sheet.Change("材料来源", "reference", 12, "NO_CERTIFICATE");
        sheet.Change("办理流程", "limit.unit", 4, "Fortnight");
        sheet.Change("受理条件", "no", 4, "1");
        sheet.Change("设定依据", "docNo", 2, "law");
        sheet.Formula("收费项目", "standard", 3, "1+1");
        sheet.Merge("表单字段", "C3:D4");
        sheet.Remove("服务网点");

        var report = (await Host.UseCases.SendAsSystem(new ImportCatalogue(new MemoryStream(sheet.Save())))).Value;

        string.Join('\n', report.Problems
            .Select(p => $"{p.Cell?.Sheet} {p.Cell?.Address} {p.Cell?.Column} {p.Code}").Distinct().Order(StringComparer.Ordinal))
            .ShouldBe(File.ReadAllText(AWorkbook.Approved).TrimEnd());
        (await Export(Host, CatalogueFormat.Json)).ShouldBe(before);
    }

    [Theory]
    [InlineData("vbaProject", "import.workbook_macros")]
    [InlineData("externalLink", "import.workbook_links")]
    [InlineData("bomb", "import.workbook_too_large")]
    [InlineData("truncated", "import.workbook_broken")]
    [InlineData("dtd", "import.workbook_broken")]
    [InlineData("old", "import.workbook_broken")]
    public async Task What_is_dangerous_is_refused_before_it_is_read(string danger, string code)
    {
        var file = (await AWorkbook.OfAsync(Host)).Save(danger);

        var report = (await Host.UseCases.SendAsSystem(new ImportCatalogue(new MemoryStream(file)))).Value;

        report.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("_x000D_")]
    [InlineData("a\u0001b\r\nc\td\uFFFE")]
    [InlineData("__x0041_x0042_")]
    public void Characters_that_XML_cannot_hold_survive(string text) =>
        WorkbookNames.Unescape(WorkbookNames.Escape(text)).ShouldBe(text);

    private static async Task<byte[]> Export(TestHost from, CatalogueFormat format)
    {
        using var to = new MemoryStream();
        await from.UseCases.SendAsSystem(new ExportCatalogue(to, format));
        return to.ToArray();
    }
}
