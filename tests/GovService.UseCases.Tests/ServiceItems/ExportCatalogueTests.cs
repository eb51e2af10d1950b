using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Import;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class ExportCatalogueTests(TestHost host, Database database) : UseCaseTest(host)
{
    [Fact]
    public async Task An_export_taken_in_by_an_empty_installation_gives_the_same_bytes_again()
    {
        var first = await Export(Host);
        await using var empty = await TestHost.OnAsync(await database.CreateWithSchemaAsync());

        var report = await Import(empty, first);

        report.Sections.ShouldAllBe(s => s.Changed == 0 && s.Unchanged == 0);
        report.Derivations.ShouldBeEmpty();
        report.Sections.Single(s => s.Section == "items").Added.ShouldBe(72);
        Text(await Export(empty)).ShouldBe(Text(first));
    }

    [Fact]
    public async Task Importing_an_export_where_it_came_from_changes_nothing_even_a_year_later()
    {
        var before = await Stored(db => db.ServiceItems.OrderBy(i => i.Id).Select(i => $"{i.CurrentVersionNumber} {i.ReviewBy}").ToListAsync());
        var export = await Export(Host);
        Clock.Advance(TimeSpan.FromDays(365));

        var report = await Import(Host, export);

        report.Problems.ShouldBeEmpty();
        report.Sections.ShouldAllBe(s => s.Added == 0 && s.Changed == 0);
        (await Stored(db => db.ServiceItems.OrderBy(i => i.Id).Select(i => $"{i.CurrentVersionNumber} {i.ReviewBy}").ToListAsync()))
            .ShouldBe(before);
    }

    [Fact]
    public async Task Bases_states_and_what_follows_them_survive()
    {
        await using var other = await TestHost.OnAsync(await database.CreateAsync());
        await Import(other, LocalItem("ZZ_BASE", "996001", null, "Suspended"));
        await Import(other, LocalItem("AA_LOCAL", "996002", "ZZ_BASE", "Cancelled"));
        var first = await Export(other);
        await using var empty = await TestHost.OnAsync(await database.CreateWithSchemaAsync());

        (await Import(empty, first)).Problems.ShouldBeEmpty();

        Text(await Export(empty)).ShouldBe(Text(first));
        (await empty.WithDbAsync(db => db.ServiceItems.Where(i => i.CatalogueId == "AA_LOCAL").Select(i => new
        {
            i.State,
            i.StateReason,
            Base = db.ServiceItems.Single(b => b.Id == i.BaseItemId).CatalogueId,
        }).SingleAsync())).ShouldBe(new { State = ItemState.Cancelled, StateReason = (string?)"机构改革", Base = "ZZ_BASE" });
    }

    [Fact]
    public void Every_property_of_any_content_survives()
    {
        var known = CatalogueWorld.References();
        var department = known.Departments["CIVIL"];

        Prop.ForAll(CatalogueStories.AContent.ToArbitrary(), content =>
        {
            var file = CatalogueWorld.Read(CatalogueWorld.Write(new("ANY_ITEM", department, "", content)), known);

            file.Problems.ShouldBeEmpty();
            ContentTree.Of(file.Rows[0].Content).ToJsonString().ShouldBe(ContentTree.Of(content).ToJsonString());
            file.Derivations.ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();
    }

    private static async Task<byte[]> Export(TestHost from)
    {
        using var to = new MemoryStream();
        await from.UseCases.SendAsSystem(new ExportCatalogue(to));
        return to.ToArray();
    }

    private static async Task<ImportReport> Import(TestHost into, byte[] file) =>
        (await into.UseCases.SendAsSystem(new ImportCatalogue(new MemoryStream(file)))).Value;

    /// <summary>A shipped item under another id, with a base and a state.</summary>
    private static byte[] LocalItem(string id, string serial, string? baseId, string state)
    {
        var item = JsonNode.Parse(ShippedCatalogue.Read())!["items"]![0]!.DeepClone();
        item["id"] = id;
        item["basicCode"] = $"000511{serial}";
        item.AsObject().Remove("sampleImplementationCode");
        item["baseId"] = baseId;
        (item["state"], item["stateReason"]) = (state, "机构改革");
        return Encoding.UTF8.GetBytes($$"""{ "items": [{{item.ToJsonString()}}] }""");
    }

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file);
}
