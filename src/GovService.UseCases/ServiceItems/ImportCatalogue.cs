using FluentValidation;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 导入事项目录: takes in a file of service items and what they refer to. Additive: nothing is removed. Idempotent: what
/// is unchanged stays as it is; a changed item becomes the next version. All or nothing: a file with problems changes
/// nothing, and the report lists every one of them.
/// </summary>
/// <param name="Json">The file, in the shape that its own section "schema" describes.</param>
[Allow(Role.System, Role.Publisher)]
public sealed record ImportCatalogue(string Json) : ICommand<ImportReport>;

internal sealed class ImportCatalogueValidator : AbstractValidator<ImportCatalogue>
{
    public ImportCatalogueValidator() => RuleFor(c => c.Json).NotEmpty().WithErrorCode("import.empty");
}

internal sealed class ImportCatalogueHandler(IGovServiceDb db, PublishedIndex index, IDigest digest, TimeProvider clock)
    : ICommandHandler<ImportCatalogue, ImportReport>
{
    public async Task<Result<ImportReport>> Handle(ImportCatalogue command, CancellationToken ct)
    {
        var store = await CatalogueStore.LoadAsync(db, ct);
        var file = CatalogueFile.Parse(command.Json, store.References());
        if (file.Rows is not { } rows) return ImportReport.Refused(file.Problems);

        var reference = store.Take(rows);
        var items = await PublishAsync(rows, store, ct);
        await db.SaveChangesAsync(ct);
        return new ImportReport([], [.. reference, items], file.Derivations.All, file.Ignored) { LintErrors = LintErrors(rows, store) };
    }

    private static int LintErrors(CatalogueRows rows, CatalogueStore store)
    {
        var context = store.LintContext();
        return rows.Items.Sum(row => ItemLinter.Check(row.Content, context).Count(f => f.Severity == LintSeverity.Error));
    }

    private async Task<SectionCount> PublishAsync(CatalogueRows rows, CatalogueStore store, CancellationToken ct)
    {
        int added = 0, changed = 0;
        List<IndexedItem> indexed = [];
        Dictionary<DepartmentId, string> departments = [];
        foreach (var row in rows.Items)
        {
            var department = store.Departments[row.Department.Id];
            var isNew = !store.Items.TryGetValue(row.Id, out var item);
            item ??= ServiceItem.Register(row.Id, clock.GetUtcNow());
            item.AssignTo(department.Id, row.Code, Regions.DistrictOf(department.RegionCode));
            var version = item.Publish(row.Content, ContentHash.Of(row.Content, digest), DraftPolicy.Ask, clock.GetUtcNow());
            if (isNew) db.ServiceItems.Add(item);
            if (version is not null) db.ServiceItemVersions.Add(version);

            var isChanged = !isNew && db.ServiceItems.Entry(item).State == EntityState.Modified;
            if (isNew) added++;
            if (isChanged) changed++;
            if (isNew || isChanged || store.HasChanged(department)) indexed.Add(new(item, version));
            departments[department.Id] = department.Name;
        }

        await index.ReplaceAsync(indexed, item => departments[item.DepartmentId], store.Text, ct);
        return new("items", added, changed, rows.Items.Count - added - changed);
    }
}
