using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class FacetTests(TestHost host) : UseCaseTest(host)
{
    private static readonly SearchServiceItems Everything = new(PageSize: 100);

    [Fact]
    public async Task A_facet_says_how_many_items_its_list_shows()
    {
        var offered = (await AsNobody().Send(Everything with { Audience = Audience.Person })).Facets;

        offered.Select(g => g.Kind).ShouldBe(Enum.GetValues<FacetKind>());
        foreach (var group in offered.Where(g => g.Kind != FacetKind.Audience))
        {
            foreach (var choice in group.Choices)
            {
                var results = await AsNobody().Send(Narrowed(Everything with { Audience = Audience.Person }, group.Kind, choice));
                results.Found.Total.ShouldBe(choice.Items!.Value, $"{group.Kind} {choice.Name}");
                results.Facets.Single(g => g.Kind == group.Kind).Chosen!.Value.ShouldBe(choice.Value);
            }
        }
    }

    [Fact]
    public async Task Facets_narrow_together_and_each_group_still_offers_its_others()
    {
        var online = await AsNobody().Send(Everything with { Level = "4", CrossRegion = true });
        var level = online.Facets.Single(g => g.Kind == FacetKind.Level);

        online.Found.Total.ShouldBe(level.Chosen!.Items!.Value);
        level.Choices.Sum(c => c.Items!.Value).ShouldBe((await AsNobody().Send(Everything with { CrossRegion = true })).Found.Total);
    }

    [Fact]
    public async Task A_text_is_narrowed_and_counted_among_what_it_found()
    {
        var all = await AsNobody().Send(Everything with { Text = "居民" });
        var choices = all.Facets.Single(g => g.Kind == FacetKind.Department).Choices;

        choices.Count.ShouldBeGreaterThan(1);
        choices.Sum(c => c.Items!.Value).ShouldBe(all.Found.Total);
        foreach (var choice in choices)
        {
            var narrowed = await AsNobody().Send(Everything with { Text = "居民", Department = choice.Value });
            narrowed.Found.Items.Select(i => i.Id).ShouldBeSubsetOf(all.Found.Items.Select(i => i.Id));
            narrowed.Found.Total.ShouldBe(choice.Items!.Value, choice.Name);
        }
    }

    [Fact]
    public async Task Counters_are_the_totals_of_their_facets_and_say_of_when()
    {
        var figures = (await AsNobody().Send(new GetCatalogueHome())).Figures;

        figures.District.ShouldBe((await AsNobody().Send(Everything with { Level = "4" })).Found.Total);
        figures.CrossRegion.ShouldBe((await AsNobody().Send(Everything with { CrossRegion = true })).Found.Total);
        new[] { figures.District, figures.Instant, figures.CrossRegion }.ShouldAllBe(n => n > 0 && n < figures.Items);
        figures.Terminal.ShouldBeInRange(1, figures.Items);
        figures.AsOf.ShouldBe(await Stored(db => db.ServiceItemVersions.MaxAsync(v => (DateTimeOffset?)v.PublishedAt)));
    }

    private static SearchServiceItems Narrowed(SearchServiceItems query, FacetKind kind, FacetChoice choice) => kind switch
    {
        FacetKind.Audience => query with { Audience = Enum.Parse<Audience>(choice.Value) },
        FacetKind.Theme => query with { Theme = choice.Value },
        FacetKind.Stage => query with { Stage = choice.Value },
        FacetKind.Department => query with { Department = choice.Value },
        FacetKind.Level => query with { Level = choice.Value },
        FacetKind.Online => query with { Online = true },
        FacetKind.WithoutHandingIn => query with { WithoutHandingIn = true },
        FacetKind.CrossRegion => query with { CrossRegion = true },
    };
}
