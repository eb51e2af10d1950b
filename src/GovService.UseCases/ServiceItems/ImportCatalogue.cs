using System.Text;
using FluentValidation;
using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;
using GovService.UseCases.ServiceItems.Sheets;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 导入事项目录: takes in a file of service items and what they refer to. Additive: nothing is removed. Idempotent: what
/// is unchanged stays as it is; a changed item becomes the next version. All or nothing: a file with problems changes
/// nothing, and the report lists every one of them. However long the file is, memory holds one batch.
/// </summary>
/// <param name="File">
/// Can be read from its beginning: JSON in the shape that the file's own section "schema" describes, or the same as a
/// workbook. Which of them is told by its first bytes, never by its name.
/// </param>
/// <param name="Progress">Hears how many items were taken in, and of how many.</param>
[Allow(Role.System)]
public sealed record ImportCatalogue(Stream File, IProgress<ImportProgress>? Progress = null) : ICommand<ImportReport>
{
    public ImportCatalogue(string json) : this(new MemoryStream(Encoding.UTF8.GetBytes(json), writable: false))
    {
    }
}

/// <summary>导入进度.</summary>
public sealed record ImportProgress(int Done, int Total);

internal sealed class ImportCatalogueValidator : AbstractValidator<ImportCatalogue>
{
    public ImportCatalogueValidator() => RuleFor(c => c.File.Length).GreaterThan(0).WithErrorCode("import.empty");
}

internal sealed class ImportCatalogueHandler(
    IGovServiceDb db, PublishedIndex index, IDigest digest, IWorkbooks workbooks, TimeProvider clock)
    : ICommandHandler<ImportCatalogue, ImportReport>
{
    private const int BatchSize = 200;

    public async Task<Result<ImportReport>> Handle(ImportCatalogue command, CancellationToken ct)
    {
        await using var transaction = await db.BeginAsync(ct);
        var store = await CatalogueStore.LoadAsync(db, ct);
        using var workbook = FileFormat.IsWorkbook(command.File) ? workbooks.Open(command.File) : null;
        using ICatalogueReader reader = workbook is null ? new CatalogueJsonReader(command.File) : new CatalogueSheetReader(workbook);
        var file = new CatalogueFile(reader, store.References());
        var reference = file.HasProblems ? [] : store.Take(file.Rows);
        var publication = new CataloguePublication(db, index, digest, clock, store);
        await SaveAsync(ct);

        var (seen, typesTaken, lintErrors) = (0, 0, 0);
        foreach (var batch in file.Items().Chunk(BatchSize))
        {
            seen += batch.Length;
            command.Progress?.Report(new(seen, file.ItemCount));
            if (file.HasProblems) continue; // nothing is kept, but every problem is looked for

            store.TakeTypes([.. file.Derivations.CertificateTypes.Skip(typesTaken)]);
            typesTaken = file.Derivations.CertificateTypes.Count;
            lintErrors += LintErrors(batch, store.LintContext());
            await publication.TakeAsync(batch, ct);
            await SaveAsync(ct);
        }

        if (file.HasProblems) return ImportReport.Refused(file.Problems);

        await transaction.CommitAsync(ct);
        return new ImportReport([], [.. WithDerived(reference, typesTaken), publication.Count], file.Derivations.All, file.Ignored)
        {
            LintErrors = lintErrors,
        };
    }

    private static int LintErrors(IEnumerable<ItemRow> rows, LintContext context) =>
        rows.Sum(row => ItemLinter.Check(row.Content, context).Count(f => f.Severity == LintSeverity.Error));

    private async Task SaveAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        db.Forget();
    }

    private static IEnumerable<SectionCount> WithDerived(IReadOnlyList<SectionCount> sections, int derivedTypes) =>
        sections.Select(s => s.Section == "certificateTypes" ? s with { Added = s.Added + derivedTypes } : s);
}
