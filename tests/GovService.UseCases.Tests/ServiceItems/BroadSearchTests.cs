using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class BroadSearchTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task More_than_anybody_looks_through_is_said_to_be_more()
    {
        await Stored(db => db.Database.ExecuteSqlAsync($"""
            CREATE TEMP TABLE copies AS SELECT i.*, gen_random_uuid() AS fresh FROM service_items i, generate_series(1, 20);
            INSERT INTO service_items SELECT copy.* FROM copies, jsonb_populate_record(NULL::service_items, to_jsonb(copies) || jsonb_build_object(
                'id', fresh, 'catalogue_id', fresh, 'slug', fresh, 'code', left(fresh::text, 31))) copy;
            INSERT INTO service_item_search (service_item_id, version_id, code, catalogue_id, slug, name, sort_name, short_names, facets, online, summary, terms)
            SELECT fresh, s.version_id, s.code, s.catalogue_id, s.slug, s.name, '某' || sort_name, short_names, facets, online, summary, terms || ARRAY['t:某']
            FROM copies JOIN service_item_search s ON s.service_item_id = copies.id;
            """));

        var results = await AsNobody().Send(new SearchServiceItems("某"));
        var narrowed = await AsNobody().Send(new SearchServiceItems("某", Level: "3"));

        (results.Found.IsCapped, results.Found.Total, results.Pages).ShouldBe((true, IServiceItemSearch.MostFound, 25));
        results.Facets.SelectMany(g => g.Choices).ShouldAllBe(c => c.Items == null);
        (narrowed.Found.IsCapped, narrowed.Found.Total).ShouldBe((false, 6 * 20));
    }
}
