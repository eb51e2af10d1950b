using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Catalogue;

/// <summary>上级事项与实施事项: what a county may say of its own, and how it follows.</summary>
public sealed class FollowBaseTests(TestHost host) : CatalogueTest(host)
{
    [Fact]
    public async Task A_county_promises_sooner_than_its_base_but_not_later()
    {
        var (_, county) = await BaseAndCounty();
        var id = await Opened(county);

        await Edited(county.Editor, id, c => Promising(c, 12));
        var wider = InheritanceErrors.Wider(new("promisedLimit/limit"));
        (await Seen(county.Editor, id)).Obstacles.ShouldBe([wider]);
        (await Submitted(county, id)).Errors.ShouldBe([wider]);

        await Edited(county.Editor, id, c => Promising(c, 5));
        var seen = await Seen(county.Editor, id);
        seen.Departures.ShouldHaveSingleItem().State.ShouldBe(InheritanceState.Narrowed);
        seen.Base.ShouldNotBeNull().PromisedLimit.Limit.Value.ShouldBe(10);
        (await Submitted(county, id)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_of_the_base_becomes_a_task_of_the_county_and_both_go_into_force_together()
    {
        var (province, county) = await BaseAndCounty(countyPromises: 5);
        var change = await ApprovedRevision(province, c => Limited(c, 15));
        var reach = (await As(province.Approver).Send(new GetRevisionDifference(change))).ShouldNotBeNull().Reach;
        reach.LocalItems.ShouldHaveSingleItem().Id.ShouldBe(county.Item.Id);
        await DeliverEvents();
        await DeliverEvents();

        var task = (await As(county.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem();
        task.Kind.ShouldBe(CatalogueTaskKind.BaseChanged);
        var followed = await Seen(county.Editor, task.RevisionId);
        (followed.Content.LegalLimit.Limit.Value, followed.Content.PromisedLimit.Limit.Value).ShouldBe((15, 5));
        followed.Obstacles.ShouldBeEmpty();

        (await Submitted(county, task.RevisionId)).Errors.ShouldBeEmpty();
        (await Approved(county, task.RevisionId)).Errors.ShouldBeEmpty();
        (await Scheduled(province.Publisher, Clock.GetUtcNow(), task.RevisionId)).Errors
            .ShouldBe([InheritanceErrors.Locked(new("legalLimit/limit"))]);
        (await Scheduled(province.Publisher, Clock.GetUtcNow().AddHours(1), change, task.RevisionId)).Errors.ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromHours(1));
        await PublishDue();

        (await StoredItem(province.Item)).CurrentVersionNumber.ShouldBe(2);
        (await StoredItem(county.Item)).CurrentVersionNumber.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_county_is_just_writing_takes_the_change_of_the_base_in()
    {
        var (province, county) = await BaseAndCounty();
        var own = await Opened(county);
        await Edited(county.Editor, own, c => Promising(c, 8) with { LocalNote = "周三下午不办" });

        await ApprovedRevision(province, c => Promising(Limited(c, 15), 7));
        await DeliverEvents();

        var merged = await Seen(county.Editor, own);
        merged.Content.ShouldSatisfyAllConditions(
            c => c.LegalLimit.Limit.Value.ShouldBe(15),
            c => c.PromisedLimit.Limit.Value.ShouldBe(7),
            c => c.LocalNote.ShouldBe("周三下午不办"));
        merged.GaveWay.ShouldBe(["promisedLimit/limit"]);
        (await As(county.Editor).Send(new GetRevisionHistory(own))).Entries[0].Name.ShouldBe("系统");
    }

    [Fact]
    public async Task What_was_submitted_comes_back_to_follow()
    {
        var (province, county) = await BaseAndCounty();
        var own = await ApprovedRevision(county, c => Promising(c, 8));

        await ApprovedRevision(province, c => Limited(c, 15));
        await DeliverEvents();

        var back = await Seen(county.Editor, own);
        (back.Status, back.Content.LegalLimit.Limit.Value).ShouldBe((RevisionStatus.Drafting, 15));
        back.Steps[^1].Comment.ShouldBe(RevisionErrors.BaseChanged.Code);
    }

    [Fact]
    public async Task What_was_scheduled_follows_when_its_schedule_is_cancelled()
    {
        var (province, county) = await BaseAndCounty();
        var own = await ApprovedRevision(county, c => Promising(c, 8));
        var set = (await Scheduled(county.Publisher, Clock.GetUtcNow().AddHours(1), own)).Value;
        await ApprovedRevision(province, c => Limited(c, 15));
        await DeliverEvents();
        (await Seen(county.Editor, own)).Status.ShouldBe(RevisionStatus.Scheduled);

        var seen = (await As(county.Publisher).Send(new GetPublicationSet(set))).ShouldNotBeNull().SeenVersion;
        (await As(county.Publisher).Send(new CancelPublication(set, "推迟", seen))).Succeeded.ShouldBeTrue();
        await DeliverEvents();

        var back = await Seen(county.Editor, own);
        (back.Status, back.Content.LegalLimit.Limit.Value, back.Content.PromisedLimit.Limit.Value)
            .ShouldBe((RevisionStatus.Drafting, 15, 8));
    }

    [Fact]
    public async Task What_was_scheduled_follows_every_change_it_missed_once_it_is_published()
    {
        var (province, county) = await BaseAndCounty();
        var own = await ApprovedRevision(county, c => Promising(c, 8));
        await Scheduled(county.Publisher, Clock.GetUtcNow().AddHours(2), own);
        await Scheduled(
            province.Publisher, Clock.GetUtcNow().AddHours(1), await ApprovedRevision(province, c => c with { HandlingNote = "带好证件" }));
        Clock.Advance(TimeSpan.FromHours(1));
        await PublishDue();
        await ApprovedRevision(province, c => c with { LocalNote = "全省通办" });
        await DeliverEvents();
        (await As(county.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldBeEmpty();

        Clock.Advance(TimeSpan.FromHours(1));
        await PublishDue();
        await DeliverEvents();
        await DeliverEvents();

        (await StoredItem(county.Item)).CurrentVersionNumber.ShouldBe(2);
        var task = (await As(county.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem();
        task.Kind.ShouldBe(CatalogueTaskKind.BaseChanged);
        var content = (await Seen(county.Editor, task.RevisionId)).Content;
        (content.HandlingNote, content.LocalNote, content.PromisedLimit.Limit.Value).ShouldBe(("带好证件", "全省通办", 8));
    }

    [Fact]
    public async Task A_version_of_the_base_that_an_import_brings_becomes_a_task_of_the_county()
    {
        var (province, county) = await BaseAndCounty(countyPromises: 5);
        Clock.Advance(TimeSpan.FromMinutes(1));

        await Imported(province.Item, c => Limited(c, 15));
        await DeliverEvents();

        var task = (await As(county.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem();
        task.Kind.ShouldBe(CatalogueTaskKind.BaseChanged);
        var content = (await Seen(county.Editor, task.RevisionId)).Content;
        (content.LegalLimit.Limit.Value, content.PromisedLimit.Limit.Value).ShouldBe((15, 5));

        Clock.Advance(TimeSpan.FromMinutes(1));
        await Imported(province.Item, c => Promising(c, 7)); // the county promises sooner already
        await DeliverEvents();
        (await Seen(county.Editor, task.RevisionId)).Edition.ShouldBe(0);
    }

    [Fact]
    public async Task What_follows_a_change_that_is_withdrawn_goes_with_it_unless_somebody_touched_it()
    {
        var (province, county) = await BaseAndCounty();
        var second = await AScene("341181000000", province.Item, _ => province.Content);
        var change = await ApprovedRevision(province, c => Limited(c, 15));
        await DeliverEvents();
        var touched = (await As(second.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldHaveSingleItem().RevisionId;
        await Edited(second.Editor, touched, c => c with { LocalNote = "已核对" });

        var seen = (await Seen(province.Publisher, change)).SeenVersion;
        (await As(province.Publisher).Send(new ReturnRevision(change, "再议", seen))).Succeeded.ShouldBeTrue();
        await DeliverEvents();

        (await As(county.Editor).Send(new ListCatalogueTasks())).Revisions.ShouldBeEmpty();
        (await Seen(second.Editor, touched)).Obstacles.ShouldBe([InheritanceErrors.Locked(new("legalLimit/limit"))]);
    }

    [Fact]
    public async Task A_county_registers_an_item_that_follows_a_base()
    {
        var (province, county) = await BaseAndCounty();
        var department = county.Item.DepartmentId;
        var elsewhere = await AScene("341181000000");

        (await As(county.Editor).Send(new SearchBaseItems(province.Item.Name, department)))
            .ShouldHaveSingleItem().Id.ShouldBe(province.Item.Id);
        var id = (await As(county.Editor).Send(new RegisterItem(province.Item.Name, department, province.Item.Id))).Value;
        var seen = await Seen(county.Editor, id);
        (seen.Cause, seen.Published, seen.Item.BaseItemId).ShouldBe((RevisionCause.NewItem, null, province.Item.Id));
        seen.Obstacles.ShouldBeEmpty();

        (await As(county.Editor).Send(new RegisterItem(province.Item.Name, department, province.Item.Id))).Errors
            .ShouldBe([ServiceItemErrors.CodeTaken]);
        (await As(county.Editor).Send(new RegisterItem("新", department, elsewhere.Item.Id))).Errors
            .ShouldBe([ServiceItemErrors.BaseUnsuitable]);
        (await As(county.Editor).Send(new RegisterItem("新", department, BasicCode: "12"))).Errors
            .ShouldBe([ImplementationCodeErrors.BasicCodeMalformed]);
    }

    /// <summary>A version that an import brings.</summary>
    private Task Imported(ServiceItem item, Func<ServiceItemContent, ServiceItemContent> saying) => Stored(async db =>
    {
        var stored = await db.ServiceItems.SingleAsync(i => i.Id == item.Id);
        var current = await db.ServiceItemVersions.AsNoTracking().SingleAsync(v => v.Id == stored.CurrentVersionId);
        db.Add(stored.Publish(
            saying(current.Content), $"{stored.CurrentVersionNumber:d64}", DraftPolicy.Ask, Clock.GetUtcNow())!);
        return await db.SaveChangesAsync();
    });

    private async Task<(CatalogueScene Province, CatalogueScene County)> BaseAndCounty(int countyPromises = 10)
    {
        var province = await AScene(Province, saying: c => Promising(Limited(c, 20), 10));
        return (province, await AScene(County, province.Item, _ => Promising(province.Content, countyPromises)));
    }

    private static ServiceItemContent Promising(ServiceItemContent content, int days) =>
        content with { PromisedLimit = content.PromisedLimit with { Limit = new(days, LimitUnit.WorkingDay) } };

    private static ServiceItemContent Limited(ServiceItemContent content, int days) =>
        content with { LegalLimit = content.LegalLimit with { Limit = new(days, LimitUnit.WorkingDay) } };
}
