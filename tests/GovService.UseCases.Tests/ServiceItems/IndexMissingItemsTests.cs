using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Search;
using GovService.UseCases.ServiceItems;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class IndexMissingItemsTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task What_the_index_lacks_is_indexed_again()
    {
        await Stored(db => db.Set<ServiceItemSearchRow>().ExecuteDeleteAsync());
        (await AsNobody().Send(new SearchServiceItems())).Found.Total.ShouldBe(0);

        (await AsSystem().Send(new IndexMissingItems())).Value.ShouldBe(72);
        (await AsSystem().Send(new IndexMissingItems())).Value.ShouldBe(0);

        (await AsNobody().Send(new SearchServiceItems())).Found.Total.ShouldBe(72);
        (await AsNobody().Send(new SearchServiceItems("驾照"))).Found.Items[0].Summary.Name.ShouldBe("机动车驾驶证期满换证");
    }

    [Fact]
    public async Task An_item_that_was_never_published_is_not_lacking()
    {
        var department = await Stored(db => db.Departments.Select(d => d.Id).FirstAsync());
        var unpublished = ServiceItem.Register("NEVER_PUBLISHED", Clock.GetUtcNow());
        unpublished.AssignTo(department, "11341103XN0010018M4999999999999", "341103000000");
        await Given(unpublished);

        (await AsSystem().Send(new IndexMissingItems())).Value.ShouldBe(0);
    }
}
