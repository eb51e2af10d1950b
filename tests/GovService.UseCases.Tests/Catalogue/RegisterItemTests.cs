using GovService.Domain.ServiceItems;
using GovService.UseCases.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Catalogue;

/// <summary>新编事项: the key of a local item, and what it may follow.</summary>
public sealed class RegisterItemTests(TestHost host) : CatalogueTest(host)
{
    [Fact]
    public async Task Two_towns_of_a_county_follow_the_same_base()
    {
        var province = await AScene(Province);
        var (first, second) = (await AScene("341103101000"), await AScene("341103102000"));
        await Stored(async db =>
        {
            var department = await db.Departments.SingleAsync(d => d.Id == second.Item.DepartmentId);
            department.Describe(department.Name, "town", department.RegionCode, "11341103XN0010026G", creditCodeIsSynthetic: true);
            return await db.SaveChangesAsync();
        });
        Host.ForgetCaches();

        (await As(first.Editor).Send(new RegisterItem("镇里办", first.Item.DepartmentId, province.Item.Id))).Errors.ShouldBeEmpty();
        (await As(second.Editor).Send(new RegisterItem("镇里办", second.Item.DepartmentId, province.Item.Id))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_key_of_a_local_item_fits_however_long_that_of_its_base_is()
    {
        var (province, county) = (await AScene(Province), await AScene());
        var key = new string('L', 100);
        await Stored(db => db.ServiceItems.Where(i => i.Id == province.Item.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.CatalogueId, key)));
        Host.ForgetCaches();

        (await As(county.Editor).Send(new RegisterItem("新", county.Item.DepartmentId, province.Item.Id))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_begins_to_follow_what_is_suspended_or_cancelled()
    {
        var (province, county) = (await AScene(Province), await AScene());
        await Stored(async db =>
        {
            (await db.ServiceItems.SingleAsync(i => i.Id == province.Item.Id)).Suspend("系统升级", Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });

        (await As(county.Editor).Send(new RegisterItem("新", county.Item.DepartmentId, province.Item.Id))).Errors
            .ShouldBe([ServiceItemErrors.BaseUnsuitable]);
    }
}
