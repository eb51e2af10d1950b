using GovService.Domain.Accounts;
using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Departments;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>A province with an item, a county that follows it, and those who keep both current.</summary>
internal sealed class Office
{
    private const string Province = "340000000000";
    private const string County = "341103000000";

    private static int _offices;

    private Office(string name, ServiceItem baseItem, ServiceItem localItem)
    {
        (Name, BaseItem, LocalItem) = (name, baseItem, localItem);
        BaseEditor = AnAccount.Officer(Role.ItemEditor, baseItem.DepartmentId);
        BaseApprover = AnAccount.Officer(Role.ItemApprover, baseItem.DepartmentId);
        Editor = AnAccount.Holding(
            new Duty(Role.ItemEditor, [localItem.DepartmentId], []), new Duty(Role.ItemApprover, [localItem.DepartmentId], []));
        SecondEditor = AnAccount.Officer(Role.ItemEditor, localItem.DepartmentId);
        Approver = AnAccount.Officer(Role.ItemApprover, localItem.DepartmentId);
        Publisher = AnAccount.Holding(new Duty(Role.Publisher, [], [Province]));
    }

    /// <summary>What both items are called.</summary>
    public string Name { get; }

    public ServiceItem BaseItem { get; }
    public ServiceItem LocalItem { get; }
    public Account BaseEditor { get; }
    public Account BaseApprover { get; }

    /// <summary>Of the county; an approver too, though not of their own work.</summary>
    public Account Editor { get; }

    public Account SecondEditor { get; }
    public Account Approver { get; }
    public Account Publisher { get; }

    /// <summary>An item with a promise of ten days, forty questions in its form and a name that wraps.</summary>
    public static async Task<Office> FoundAsync(Portal portal)
    {
        await using var scope = portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var number = Interlocked.Increment(ref _offices);
        var name = $"困难家庭高等教育阶段新生入学救助和重大疾病医疗费用救助联合申请确认之{number}";
        var template = (await db.ServiceItemVersions.AsNoTracking().ToListAsync()).MaxBy(v => v.Content.Form.Fields.Count)!.Content;
        var ten = new StatedLimit(new TimeLimit(10, LimitUnit.WorkingDay), null, null);
        var content = template with
        {
            Name = name,
            PromisedLimit = ten,
            LegalLimit = ten with { Limit = new TimeLimit(20, LimitUnit.WorkingDay), Basis = "社会救助暂行办法第十一条" },
            Questions = [new SituationQuestion("low", "是否低保家庭？", []), .. template.Questions.Where(q => q.Key != "low")],
            Form = new FormSchema([.. template.Form.Fields, .. Enumerable.Range(1, 40 - template.Form.Fields.Count)
                .Select(n => new FormField($"more{n}", $"补充情况说明第 {n} 项", FieldType.Text, false)
                {
                    VisibleWhen = n == 1 ? new Condition.EqualTo("low", "true") : null,
                })]),
            Steps = [.. template.Steps.Select(s => s with { Limit = new TimeLimit(0, LimitUnit.WorkingDay) })],
            LegalBases = [.. template.LegalBases.Select(b => b with { Article = b.Article ?? "第一条", VerifiedText = true })],
            Materials = [.. template.Materials.Select(m => m.IsExempt || !m.NeedsUpload ? m : m with { Name = "医疗费用发票" })],
        };

        var baseItem = Publish(db, $"OFFICE_{number}_BASE", Department($"省救助管理部门{number}", Province), Province, null, content, number);
        var localItem = Publish(db, $"OFFICE_{number}_LOCAL", Department($"县救助管理部门{number}", County), County, baseItem, content, number);
        var office = new Office(name, baseItem, localItem);
        db.Accounts.AddRange(
            office.BaseEditor, office.BaseApprover, office.Editor, office.SecondEditor, office.Approver, office.Publisher);
        await db.SaveChangesAsync();
        return office;

        Department Department(string called, string region)
        {
            var department = Domain.Departments.Department.Register($"OFFICE_{number}_{region}");
            department.Describe(called, "county", region, "11341103XN0010018M", creditCodeIsSynthetic: true);
            db.Departments.Add(department);
            return department;
        }
    }

    private static ServiceItem Publish(
        IGovServiceDb db, string key, Department department, string region, ServiceItem? baseItem, ServiceItemContent content, int number)
    {
        var at = TimeProvider.System.GetUtcNow().AddDays(-1);
        var item = ServiceItem.Register(key, at, baseItem?.Id);
        item.AssignTo(department.Id, $"11341103XN0010018M{(baseItem is null ? 2 : 4)}{900_000_000_000 + number}", region);
        db.ServiceItemVersions.Add(item.Publish(content, $"{key}".PadRight(64, '0'), DraftPolicy.Keep, at)!);
        db.ServiceItems.Add(item);
        return item;
    }
}
