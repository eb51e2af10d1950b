using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>One department of the shipped catalogue with its staff, who are signed in, and what was handed in there.</summary>
internal sealed class Town
{
    private readonly Portal _portal;
    private readonly AnApplication _application;

    private Town(Portal portal, ServiceItem item, ServiceItemContent content, ServiceItem quiet, Department neighbour)
    {
        _portal = portal;
        QuietItem = quiet;
        Citizen = AnAccount.Citizen();
        _application = AnApplication.Promised with
        {
            Item = item.Id,
            Version = item.CurrentVersionId,
            Department = item.DepartmentId,
            District = item.DistrictCode,
            Applicant = Citizen.Id,
            At = TimeProvider.System.GetUtcNow().AddHours(-2),
            Form = FormOf(content.Form),
            Materials = [.. content.Materials.Select(MaterialOf)],
        };
        What = content.DecisionKind switch
        {
            DecisionKind.Licence => "许可",
            DecisionKind.Benefit => "给付",
            DecisionKind.Confirmation => "确认",
            DecisionKind.Reward => "奖励",
            DecisionKind.Service => "办理",
        };
        Clerk = AnAccount.Clerk(item.DistrictCode);
        Reviewer = AnAccount.Officer(Role.Reviewer, item.DepartmentId);
        Decider = AnAccount.Officer(Role.DecisionMaker, item.DepartmentId);
        SecondDecider = AnAccount.Officer(Role.DecisionMaker, item.DepartmentId);
        Supervisor = AnAccount.Officer(Role.Supervisor, item.DepartmentId);
        NeighbourName = neighbour.Name;
        Neighbour = AnAccount.Officer(Role.Reviewer, neighbour.Id);
    }

    /// <summary>What the item grants, in the word of its law.</summary>
    public string What { get; }

    /// <summary>An item that no journey applies for: whoever claims what waits of it takes nothing from another test.</summary>
    public ServiceItem QuietItem { get; }

    public Account Citizen { get; }
    public Account Clerk { get; }
    public Account Reviewer { get; }
    public Account Decider { get; }
    public Account SecondDecider { get; }
    public Account Supervisor { get; }

    /// <summary>A reviewer of another department, for joint reviews.</summary>
    public Account Neighbour { get; }

    public string NeighbourName { get; }

    /// <summary>The item with the longest form among those with a table.</summary>
    public static async Task<Town> FoundAsync(Portal portal)
    {
        await using var scope = portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var versions = await db.ServiceItemVersions.AsNoTracking().ToListAsync();
        var version = versions
            .Where(v => v.Content.Form.Fields.Any(f => f.Type == FieldType.Table))
            .MaxBy(v => v.Content.Form.Fields.Count)!;
        var item = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == version.ServiceItemId);

        var neighbour = (await db.Departments.AsNoTracking().ToListAsync())
            .Where(d => d.Id != item.DepartmentId && d.Kind == "TownGovernment").MaxBy(d => d.Name.Length)!;

        var quiet = await db.ServiceItems.AsNoTracking().OrderBy(i => i.CatalogueId).LastAsync(i => i.Id != item.Id);

        var town = new Town(portal, item, version.Content, quiet, neighbour);
        db.Accounts.AddRange(
            town.Citizen, town.Neighbour, town.Clerk, town.Reviewer, town.Decider, town.SecondDecider, town.Supervisor);
        await db.SaveChangesAsync();
        return town;
    }

    public async Task<Application> GivenAsync(Func<AnApplication, Application> make)
    {
        await using var scope = _portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var application = make(_application);
        db.Applications.Add(application);
        await db.SaveChangesAsync();
        return application;
    }

    /// <inheritdoc cref="StaffVisits.VisitAsync"/>
    public Task<IPage> VisitAsync(Account account, Screen screen) => _portal.VisitAsync(account, screen);

    private static SubmittedMaterial MaterialOf(Material material) => new(
        material.Id,
        material.RequirementId,
        material.Name,
        material.Sources[0].Kind,
        material.IsExempt ? TrustLevel.A : TrustLevel.C,
        material.NeedsUpload
            ? [new StoredFile(new string('a', 64), "一份名字特别长的扫描件-第一页到第十二页-最终版.pdf", "application/pdf", 3_400_000)]
            : [],
        material.IsExempt
            ? new MaterialReceipt(material.Sources[0].Kind, "TEST", "公安机关", TimeProvider.System.GetUtcNow(), "", "", [])
            : null,
        []);

    private static Dictionary<string, string> FormOf(FormSchema form)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var field in form.Fields)
        {
            if (field.Type == FieldType.Table)
            {
                foreach (var column in field.Columns) values[ControlName.Cell(field.Key, 0, column.Key)] = Sample(column.Type);
            }
            else if (field.Type == FieldType.DateRange)
            {
                (values[ControlName.From(field.Key)], values[ControlName.To(field.Key)]) = ("2026-01-01", "2026-12-31");
            }
            else
            {
                values[ControlName.Field(field.Key)] = field.Options.Count > 0 ? field.Options[0] : Sample(field.Type);
            }
        }

        return values;
    }

    private static string Sample(FieldType type) => type switch
    {
        FieldType.CitizenIdNumber => "341103199001010018",
        FieldType.CreditCode => "91341103MA8Q1BPX5E",
        FieldType.Mobile => "13900000618",
        FieldType.BankCard => "6228480402564890018",
        FieldType.Money => "1234.50",
        FieldType.Number => "3",
        FieldType.Date => "2026-09-28",
        FieldType.DateTime => "2026-09-28T10:00",
        FieldType.Month => "2026-09",
        FieldType.YesNo => "true",
        FieldType.MultiSelect => """["甲","乙"]""",
        FieldType.Region => "341103000000",
        FieldType.LongText => "家中突发重病，住院三十七天，自付费用超过家庭年收入，特申请救助，情况属实，愿意配合核对。",
        _ => "滁州市南谯区龙蟠街道天长路一百二十八号三栋二单元五百零三室",
    };
}
