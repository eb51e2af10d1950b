using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class SearchServiceItemsTests(TestHost host) : UseCaseTest(host)
{
    [Theory]
    [InlineData("驾照", "机动车驾驶证期满换证")]
    [InlineData("房产证", "房屋所有权转移登记（二手房买卖）")]
    [InlineData("开餐馆", "食品经营许可（新办）")]
    [InlineData("低保", "最低生活保障审核确认")]
    [InlineData("sfz", "居民身份证换领")]
    [InlineData("shenfenzheng", "居民身份证换领")]
    public async Task What_people_type_finds_the_right_item_first(string typed, string name)
    {
        var results = await AsNobody().Send(new SearchServiceItems(typed));

        results.Found.Items[0].Summary.Name.ShouldBe(name);
    }

    [Fact]
    public async Task Without_a_text_everything_is_listed_page_by_page()
    {
        var first = await AsNobody().Send(new SearchServiceItems());
        var last = await AsNobody().Send(new SearchServiceItems(Page: first.Pages));

        first.Found.Total.ShouldBe(72);
        first.Pages.ShouldBe(4);
        first.Found.Items.Count.ShouldBe(20);
        last.Found.Items.Count.ShouldBe(12);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MinValue)]
    public async Task A_page_before_the_first_is_the_first(int page) =>
        (await AsNobody().Send(new SearchServiceItems(Page: page))).Found.Page.ShouldBe(1);

    [Fact]
    public async Task A_filter_that_nobody_knows_filters_nothing()
    {
        var results = await AsNobody().Send(new SearchServiceItems(Theme: "x", Stage: "y", Department: "z"));

        results.Found.Total.ShouldBe(72);
        (results.Theme, results.Stage, results.Department).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task Every_group_of_the_home_page_holds_as_many_items_as_its_list_shows()
    {
        var home = await AsNobody().Send(new GetCatalogueHome());

        home.Stages.Count.ShouldBeGreaterThan(10);
        foreach (var stage in home.Stages)
        {
            var results = await AsNobody().Send(new SearchServiceItems(Stage: stage.Stage.Key));
            results.Found.Total.ShouldBe(stage.Items, stage.Stage.Key);
        }

        foreach (var department in home.Departments)
        {
            var results = await AsNobody().Send(new SearchServiceItems(Department: department.Slug));
            results.Found.Total.ShouldBe(department.Items, department.Slug);
        }
    }

    [Fact]
    public async Task Topics_are_those_of_the_chosen_audience()
    {
        var everybody = await AsNobody().Send(new SearchServiceItems());
        var people = await AsNobody().Send(new SearchServiceItems(Audience: Audience.Person, Theme: "095"));
        var firms = await AsNobody().Send(new SearchServiceItems(Audience: Audience.LegalPerson, Theme: "095"));

        everybody.Themes.ShouldBeEmpty();
        people.Theme!.Name.ShouldBe("交通出行");
        people.Found.Items.ShouldHaveSingleItem().Summary.Name.ShouldBe("机动车驾驶证期满换证");
        firms.Theme.ShouldBeNull(); // 环保绿化 there, and no item has it
    }

    [Fact]
    public async Task Figures_are_counted_from_the_items_themselves()
    {
        var figures = (await AsNobody().Send(new GetCatalogueHome())).Figures;
        var all = (await AsNobody().Send(new SearchServiceItems(PageSize: 100))).Found.Items;

        figures.Items.ShouldBe(72);
        figures.Online.ShouldBe(all.Count(i => i.IsOnline));
        figures.WithoutVisit.ShouldBe(all.Count(i => i.Summary.VisitCount == 0));
        figures.WithoutHandingIn.ShouldBe(all.Count(i => i.Summary.MaterialsToHandIn == 0));
        new[] { figures.WithoutVisit, figures.WithoutHandingIn }.ShouldAllBe(n => n > 0 && n < 72);
    }
}
