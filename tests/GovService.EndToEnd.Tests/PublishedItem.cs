using GovService.Domain.Calendars;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.EndToEnd.Tests;

/// <summary>An item of a journey's own, which is published twice: the second version drops, renames and adds.</summary>
internal sealed class PublishedItem
{
    private static int _items;

    private readonly Portal _portal;
    private readonly ServiceItem _item;

    private PublishedItem(Portal portal, ServiceItem item, string name) =>
        (_portal, _item, Known) = (portal, item, new(name, "给付"));

    public KnownItem Known { get; }

    public string ApplyPath => $"/services/{_item.Slug}/apply";

    public static async Task<PublishedItem> FirstAsync(Portal portal, string catalogueId, string name)
    {
        await using var scope = portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var model = await db.ServiceItems.AsNoTracking().OrderBy(i => i.CatalogueId).FirstAsync();
        var item = ServiceItem.Register(catalogueId, TimeProvider.System.GetUtcNow());
        var code = $"{model.Code[..^8]}{99_000_000 + Interlocked.Increment(ref _items)}";
        item.AssignTo(model.DepartmentId, code, model.DistrictCode);
        db.ServiceItems.Add(item);
        db.ServiceItemVersions.Add(
            item.Publish(Before(name), $"1{catalogueId}", DraftPolicy.Keep, TimeProvider.System.GetUtcNow())!);
        await db.SaveChangesAsync();
        return new(portal, item, name);
    }

    public async Task PublishNextAsync(DraftPolicy drafts)
    {
        await using var scope = _portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var item = await db.ServiceItems.SingleAsync(i => i.Id == _item.Id);
        db.ServiceItemVersions.Add(
            item.Publish(After(Known.Name), $"2{_item.CatalogueId}", drafts, TimeProvider.System.GetUtcNow())!);
        await db.SaveChangesAsync();
    }

    /// <summary>Under which version an application of the item runs, and what its draft still holds.</summary>
    public async Task<(int Version, IReadOnlyList<string> Keys)> OutcomeAsync(Guid application)
    {
        await using var scope = _portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var id = ApplicationId.From(application);
        var submitted = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == id);
        var version = await db.ServiceItemVersions.AsNoTracking().SingleAsync(v => v.Id == submitted.ServiceItemVersionId);
        var draft = await db.ApplicationDrafts.AsNoTracking().SingleAsync(d => d.Id == id);
        return (version.Number, [.. draft.Entries.Select(e => e.Key)]);
    }

    private static ServiceItemContent Before(string name) => ReliefItem.Content with
    {
        Name = name,
        Form = new FormSchema(
        [
            new("reason", "申请原因", FieldType.Text, Required: true),
            new("income", "家庭月收入", FieldType.Money, Required: true),
        ]),
        Materials = [AMaterial("bill", "费用票据"), AMaterial("lease", "房屋租赁合同")],
    };

    private static ServiceItemContent After(string name) => Before(name) with
    {
        PromisedLimit = new(new TimeLimit(8, LimitUnit.WorkingDay), null, null),
        Form = new FormSchema(
        [
            new("reason", "申请原因", FieldType.Text, Required: true),
            new("income", "家庭人均月收入", FieldType.Money, Required: true),
            new("members", "家庭人数", FieldType.Number, Required: true),
        ]),
        Materials = [AMaterial("bill", "费用票据")],
    };

    private static Material AMaterial(string id, string name) => new()
    {
        Id = id,
        RequirementId = id,
        Name = name,
        Necessity = Necessity.Required,
        Kind = "1",
        Form = "3",
        SourceChannel = "10",
        Sources = [new MaterialSource(MaterialSourceKind.Upload)],
    };
}
