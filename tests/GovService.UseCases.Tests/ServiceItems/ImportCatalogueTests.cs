using System.Text;
using System.Text.Json.Nodes;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.TestKit;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class ImportCatalogueTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task The_shipped_file_gives_72_items_and_derives_nothing()
    {
        var report = await Import(ShippedCatalogue.Read());

        report.Sections.Single(s => s.Section == "items").Unchanged.ShouldBe(72);
        report.Derivations.ShouldBeEmpty();
        report.Ignored.ShouldBe(["bundles"]); // 一件事 comes later
        (await Stored(db => db.ServiceItems.CountAsync())).ShouldBeGreaterThanOrEqualTo(72);
    }

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        var before = await Versions();

        var report = await Import(ShippedCatalogue.Read());

        report.Sections.ShouldNotBeEmpty();
        report.Sections.ShouldAllBe(s => s.Added == 0 && s.Changed == 0);
        (await Versions()).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_may_hold_new_items_and_nothing_else()
    {
        var report = await Import(Raw("ADDED", "992"));

        report.Sections.Single(s => s.Section == "items").Added.ShouldBe(2);
        await ShouldFind("样例", "ADDED_RELIEF");
    }

    [Fact]
    public async Task A_changed_item_becomes_version_2_and_version_1_stays()
    {
        await Import(Raw("CHANGED", "993"));
        var file = JsonNode.Parse(Raw("CHANGED", "993"))!;
        file["items"]![0]!["aliases"]!.AsArray().Add("新的叫法");

        var report = await Import(file.ToJsonString());

        var items = report.Sections.Single(s => s.Section == "items");
        (items.Added, items.Changed, items.Unchanged).ShouldBe((0, 1, 1));
        var versions = await Stored(db => db.ServiceItemVersions
            .Where(v => db.ServiceItems.Any(i => i.CatalogueId == "CHANGED_RELIEF" && i.Id == v.ServiceItemId))
            .OrderBy(v => v.Number).ToListAsync());
        versions.Select(v => (v.Number, v.Content.Aliases.Contains("新的叫法"))).ShouldBe([(1, false), (2, true)]);
        await ShouldFind("新的叫法", "CHANGED_RELIEF");
    }

    [Fact]
    public async Task Every_problem_is_named_and_nothing_is_written()
    {
        var before = await Versions();
        var file = Shipped();
        var item = file["items"]![0]!;
        item["aliases"]!.AsArray().Add("不该出现的叫法");
        item["basicCode"] = "12";
        item["itemType"] = "77";
        item["name"] = null;
        item["visits"] = "零";
        item["departmentId"] = "NOBODY";
        item["sourceTag"] = new string('长', 5000);
        item["formFields"]![0]!["type"] = "hologram";
        item["formFields"]![1]!["prefillFrom"] = "cert.NOTHING.name";
        item["formFields"]![2]!["visibleWhen"] = JsonNode.Parse("""{"question":"nobodyAsks","op":"eq","value":true}""");
        item["materials"]![1]!["sources"]![0]!["reference"] = "NO_CERTIFICATE";
        item["materials"]![2]!["condition"] = JsonNode.Parse("""{"question":"q1","op":"like","value":"x"}""");
        item["faq"]![0]!["q"] = "坏\0字";
        file["items"]!.AsArray().Add(file["items"]![1]!.DeepClone());
        file["departments"]![0]!["uscc"] = "11341103XN0010018X";

        var report = await Import(file.ToJsonString());

        string.Join('\n', report.Problems.Select(p => $"{p.Section} {p.Entry} {p.Field} {p.Code}").Order(StringComparer.Ordinal))
            .ShouldBe("""
                departments CIVIL uscc import.credit_code_invalid
                items MIN_LIVING id import.duplicate
                items TEMP_RELIEF departmentId import.reference_unknown
                items TEMP_RELIEF faq[0].q import.missing
                items TEMP_RELIEF faq[0].q import.text_broken
                items TEMP_RELIEF formFields[0].type import.code_unknown
                items TEMP_RELIEF formFields[1].prefillFrom import.reference_unknown
                items TEMP_RELIEF formFields[2].visibleWhen import.reference_unknown
                items TEMP_RELIEF itemType import.code_unknown
                items TEMP_RELIEF materials[1].sources[0].reference import.reference_unknown
                items TEMP_RELIEF materials[2].condition import.condition_malformed
                items TEMP_RELIEF name import.missing
                items TEMP_RELIEF sourceTag import.too_long
                items TEMP_RELIEF visits import.wrong_type
                """);
        (await Versions()).ShouldBe(before);
    }

    [Fact]
    public async Task A_name_or_a_reason_that_no_column_holds_is_named()
    {
        var file = JsonNode.Parse(Raw("LENGTHY", "997"))!;
        var item = file["items"]![0]!;
        item["name"] = new string('长', 501);
        item["state"] = "Suspended";
        item["stateReason"] = new string('长', 501);

        var report = await Import(file.ToJsonString());

        report.Problems.Select(p => (p.Field, p.Code)).ShouldBe(
            [("name", ImportErrors.TooLong.Code), ("stateReason", ImportErrors.TooLong.Code)], ignoreOrder: true);
    }

    [Fact]
    public async Task Broken_JSON_is_named_by_its_line()
    {
        var problem = (await Import("{\n \"items\": [\n  { \"id\": ")).Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Detail).ShouldBe((ImportErrors.JsonBroken.Code, "3:11"));
    }

    [Fact]
    public async Task A_member_that_stands_twice_is_named()
    {
        var problem = (await Import("""{ "items": [], "regions": [{ "code": "1", "code": "2" }] }""")).Problems[0];

        (problem.Code, problem.Field).ShouldBe((ImportErrors.Duplicate.Code, "regions[0].code"));
    }

    [Fact]
    public void What_a_raw_file_is_silent_about_is_derived_and_listed()
    {
        var known = KnownFromTheShippedFile();

        var file = Read(Raw("SAMPLE", "991"), known);

        file.Problems.ShouldBeEmpty();
        string.Join('\n', file.Derivations.All.Select(d => $"{d.Kind} {d.Item} {d.Subject}: {d.Value}"))
            .ShouldBe(File.ReadAllText(Here("raw-sample.derivations.approved.txt")).TrimEnd());
    }

    [Fact]
    public async Task Temporary_relief_asks_for_seven_materials_of_which_three_need_not_be_handed_in()
    {
        var content = (await Host.Services.GetRequiredService<ICatalogue>().FindAsync("temp-relief", default))!.Content;

        string.Join('\n', content.Materials.Select(m => $"{m.Name}: {string.Join(", ", m.Sources.Select(s => $"{s.Kind} {s.Reference}".TrimEnd()))}"))
            .ShouldBe("""
                临时救助申请书: GeneratedForm
                居民身份证: ElectronicCertificate ID_CARD, Upload
                居民户口簿: ElectronicCertificate HUKOU_BOOK, Upload
                诚信承诺书: SignedStatement
                居民家庭经济状况核对授权书: SignedStatement
                收入证明: DataQuery SOCIAL_INSURANCE_PAYMENT, Upload
                支出证明: Upload
                银行卡: FormField bankAccount
                """);
        content.Materials.Skip(1).Count().ShouldBe(7);
        content.Materials.Count(m => m.IsExempt).ShouldBe(3);
    }

    [Fact]
    public async Task Tables_say_their_columns_and_some_fields_wait_for_an_answer()
    {
        var contents = await Stored(db => db.ServiceItemVersions.Where(v => v.Number == 1).Select(v => v.Content).ToListAsync());

        var fields = contents.SelectMany(c => c.Form.Fields).ToList();
        fields.ShouldContain(f => f.Type == FieldType.Table);
        fields.Where(f => f.Type == FieldType.Table).ShouldAllBe(f => f.Columns.Count > 0);
        fields.Count(f => f.VisibleWhen is not null).ShouldBeGreaterThanOrEqualTo(10);
    }

    private async Task<ImportReport> Import(string json) => (await AsSystem().Send(new ImportCatalogue(json))).Value;

    private async Task ShouldFind(string text, string catalogueId)
    {
        var search = Host.Services.GetRequiredService<IServiceItemSearch>();
        var found = await search.ReadAsync((await search.RankAsync(text, [], default)).Items, default);

        found.Select(i => i.Slug).ShouldContain(ServiceItem.SlugOf(catalogueId));
    }

    private Task<List<string>> Versions() => Stored(db => db.ServiceItems
        .OrderBy(i => i.Id).Select(i => $"{i.CatalogueId} {i.CurrentVersionNumber} {i.CurrentContentHash}").ToListAsync());

    private static KnownReferences KnownFromTheShippedFile()
    {
        var known = new KnownReferences();
        Read(ShippedCatalogue.Read(), known).Problems.ShouldBeEmpty();
        return known;
    }

    /// <summary>To its end.</summary>
    private static CatalogueFile Read(string json, KnownReferences known)
    {
        var file = new CatalogueFile(new CatalogueJsonReader(new MemoryStream(Encoding.UTF8.GetBytes(json))), known);
        file.Items().Count().ShouldBe(file.ItemCount);
        return file;
    }

    private static JsonNode Shipped() => JsonNode.Parse(ShippedCatalogue.Read())!;

    /// <summary>Two items as a foreign catalogue would write them, under ids of the test's own.</summary>
    private static string Raw(string prefix, string serial) => File.ReadAllText(Here("raw-sample.json"))
        .Replace("SAMPLE", prefix, StringComparison.Ordinal)
        .Replace("991000", $"{serial}000", StringComparison.Ordinal);

    private static string Here(string file) => RepositoryPaths.Of("tests", "GovService.UseCases.Tests", "ServiceItems", file);
}
