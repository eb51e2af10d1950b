using System.Diagnostics;
using System.Text.Json.Nodes;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.TestKit;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Linting;
using GovService.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class LintCatalogueTests(TestHost host) : UseCaseTest(host)
{
    /// <summary>What is wrong with the 72 items, approved line by line: warnings that an editor has to answer for.</summary>
    [Fact]
    public async Task The_shipped_items_break_no_rule_but_those_that_are_listed()
    {
        var items = await AllItems();

        items.Count.ShouldBe(72);
        string.Join('\n',
                from item in items.OrderBy(i => i.CatalogueId, StringComparer.Ordinal)
                from finding in item.Findings
                select $"{item.CatalogueId} {finding.Severity} {finding.Rule} {finding.Element} {string.Join(" | ", finding.Arguments.Select(a => a.Value))}".TrimEnd())
            .ShouldBe(File.ReadAllText(RepositoryPaths.Of("tests", "GovService.UseCases.Tests", "ServiceItems", "shipped-items.lint.approved.txt")).TrimEnd());
        items.SelectMany(i => i.Findings).ShouldAllBe(f => f.Severity == LintSeverity.Warning);
    }

    [Fact]
    public async Task Only_those_who_keep_the_catalogue_may_look()
    {
        var clerk = await Given(AnAccount.Clerk());
        var editor = await Given(AnAccount.Officer(Role.ItemEditor));

        await Should.ThrowAsync<ForbiddenException>(() => As(clerk).Send(new LintCatalogue()));
        (await As(editor).Send(new LintCatalogue())).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Pages_meet_without_gap_or_overlap()
    {
        var items = await AllItems();

        var after = await AsSystem().Send(new LintCatalogue(items[9].Id));

        after.Items.Select(i => i.CatalogueId).ShouldBe(items.Skip(10).Select(i => i.CatalogueId));
        after.Next.ShouldBeNull();
    }

    [Fact]
    public async Task Programs_read_the_findings_and_their_count()
    {
        using MemoryStream printed = new();

        var errors = await LintVerb.PrintAsync(Host.UseCases, new LintJson(printed));

        var json = JsonNode.Parse(printed.ToArray())!;
        errors.ShouldBe(0);
        ((int)json["items"]!, (int)json["errors"]!, (int)json["warnings"]!).ShouldBe((72, 0, json["findings"]!.AsArray().Count));
        json["findings"]!.AsArray().Select(f => string.Join(' ', f!.AsObject().Select(m => m.Key)))
            .ShouldAllBe(names => names == "item version element rule severity arguments");
    }

    /// <summary>An editor checks on every autosave.</summary>
    [Fact]
    public async Task Checking_an_item_takes_less_than_a_millisecond()
    {
        var context = (await Host.Services.GetRequiredService<ICatalogue>().ReferenceAsync(default)).ToLintContext();
        var contents = await Stored(db => db.ServiceItemVersions.Select(v => v.Content).ToListAsync());

        var average = contents.Average(content => Enumerable.Range(0, 20).Min(_ => // the least, since other tests run beside
        {
            var started = Stopwatch.GetTimestamp();
            ItemLinter.Check(content, context);
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }));

        TestContext.Current.TestOutputHelper?.WriteLine($"{average:0.000} ms an item");
        average.ShouldBeLessThan(1);
    }

    [Fact]
    public async Task An_import_counts_the_errors_of_what_it_took_in()
    {
        var file = JsonNode.Parse(ShippedCatalogue.Read())!;
        file["items"] = new JsonArray(file["items"]![0]!.DeepClone());
        file["items"]![0]!["visits"] = 2;

        var report = (await AsSystem().Send(new ImportCatalogue(file.ToJsonString()))).Value;

        (report.IsRefused, report.LintErrors).ShouldBe((false, 2)); // no reason, and fully online
        await AsSystem().Send(new ImportCatalogue(ShippedCatalogue.Read()));
    }

    private async Task<IReadOnlyList<LintedItem>> AllItems()
    {
        List<LintedItem> items = [];
        ServiceItemId? after = null;
        do
        {
            var page = await AsSystem().Send(new LintCatalogue(after));
            items.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        return items;
    }
}
