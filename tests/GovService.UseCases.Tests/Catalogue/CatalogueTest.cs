using GovService.Domain.Accounts;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Infrastructure.Jobs;
using GovService.UseCases.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Catalogue;

/// <summary>What tests of catalogue work start from: a department with its editors and approver, an item, a publisher.</summary>
public abstract class CatalogueTest(TestHost host) : UseCaseTest(host)
{
    protected const string Province = "340000000000";
    protected const string County = "341103000000";

    /// <summary>A shipped item against which the linter has nothing.</summary>
    private const string Faultless = "UNEMP_BENEFIT";

    private static int _scenes;

    /// <summary>A department of its own with a published item, and those who work on it.</summary>
    private protected async Task<CatalogueScene> AScene(
        string region = County, ServiceItem? baseItem = null, Func<ServiceItemContent, ServiceItemContent>? saying = null)
    {
        var number = Interlocked.Increment(ref _scenes);
        var department = Department.Register($"CATALOGUE_DEPT_{number}");
        department.Describe($"编制部门{number}", "county", region, "11341103XN0010018M", creditCodeIsSynthetic: true);
        await Given(department);

        var template = await Stored(db => (
            from shipped in db.ServiceItems.Where(i => i.CatalogueId == Faultless)
            join current in db.ServiceItemVersions.AsNoTracking() on shipped.CurrentVersionId equals current.Id
            select current).SingleAsync());
        var content = template.Content with { Name = $"编制事项{number}", BasicCode = $"{number:000000000000}" };
        if (saying is not null) content = saying(content);
        var item = ServiceItem.Register($"CATALOGUE_ITEM_{number}", Clock.GetUtcNow(), baseItem?.Id);
        item.AssignTo(department.Id, $"11341103XN0010018M{(region == Province ? 2 : 4)}{number:000000000000}", region);
        var version = item.Publish(content, $"{number:x64}", DraftPolicy.Keep, Clock.GetUtcNow())!;
        await Given(item);
        await Given(version);

        return new(
            item,
            content,
            await Given(AnAccount.Officer(Role.ItemEditor, department.Id)),
            await Given(AnAccount.Officer(Role.ItemEditor, department.Id)),
            await Given(AnAccount.Officer(Role.ItemApprover, department.Id)),
            await Given(AnAccount.Holding(new Duty(Role.Publisher, [], [region]))));
    }

    private protected async Task<ItemRevisionId> Opened(CatalogueScene scene) =>
        (await As(scene.Editor).Send(new OpenRevision(scene.Item.Id))).Value;

    private protected async Task<RevisionView> Seen(Account by, ItemRevisionId id) =>
        (await As(by).Send(new GetRevision(id))).ShouldNotBeNull();

    /// <summary>Saves what the editor makes of the content that the page shows.</summary>
    private protected async Task<SavedRevision> Edited(
        Account editor, ItemRevisionId id, Func<ServiceItemContent, ServiceItemContent> edit)
    {
        var shown = (await Seen(editor, id)).Content;
        return (await As(editor).Send(new SaveRevision(id, ContentDifference.Between(shown, edit(shown))))).Value;
    }

    private protected async Task<Result> Submitted(CatalogueScene scene, ItemRevisionId id) =>
        await As(scene.Editor).Send(new SubmitRevision(id, (await Seen(scene.Editor, id)).SeenVersion));

    private protected async Task<Result> Approved(CatalogueScene scene, ItemRevisionId id) =>
        await As(scene.Approver).Send(new ApproveRevision(id, (await Seen(scene.Approver, id)).SeenVersion));

    /// <summary>Opened, edited, submitted and approved.</summary>
    private protected async Task<ItemRevisionId> ApprovedRevision(
        CatalogueScene scene, Func<ServiceItemContent, ServiceItemContent> edit)
    {
        var id = await Opened(scene);
        await Edited(scene.Editor, id, edit);
        (await Submitted(scene, id)).Errors.ShouldBeEmpty();
        (await Approved(scene, id)).Errors.ShouldBeEmpty();
        return id;
    }

    private protected async Task<Result<PublicationSetId>> Scheduled(
        Account publisher, DateTimeOffset at, params IReadOnlyList<ItemRevisionId> revisions)
    {
        List<PublicationChoice> choices = [];
        foreach (var id in revisions) choices.Add(new(id, DraftPolicy.Ask, (await Seen(publisher, id)).SeenVersion));
        return await As(publisher).Send(new SchedulePublication("三月发布", at, choices));
    }

    private protected async Task PublishDue()
    {
        Host.ForgetCaches();
        await Host.Services.GetRequiredService<PublishDueSets>().RunAsync(CancellationToken.None);
    }

    private protected Task<ServiceItem> StoredItem(ServiceItem item) =>
        Stored(db => db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == item.Id));
}

/// <summary>An item with those who work on it.</summary>
internal sealed record CatalogueScene(
    ServiceItem Item, ServiceItemContent Content, Account Editor, Account SecondEditor, Account Approver, Account Publisher);
