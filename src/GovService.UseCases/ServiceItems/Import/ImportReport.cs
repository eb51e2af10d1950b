namespace GovService.UseCases.ServiceItems.Import;

/// <summary>导入报告: what an import changed, or why it changed nothing.</summary>
/// <param name="Problems">Not empty: nothing was written.</param>
/// <param name="Ignored">Sections of the file that are not imported yet.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<SectionCount> Sections,
    IReadOnlyList<Derivation> Derivations,
    IReadOnlyList<string> Ignored)
{
    public bool IsRefused => Problems.Count > 0;

    /// <summary>校核错误: how many rules the items of the file break. They are taken in all the same; approval is for people.</summary>
    public int LintErrors { get; init; }

    internal static ImportReport Refused(IReadOnlyList<ImportProblem> problems) => new(problems, [], [], []);
}

/// <summary>导入问题: one thing in the file that must be put right before anything is imported.</summary>
/// <param name="Section">Empty when the file as a whole is meant.</param>
/// <param name="Entry">The id of the entry, or its number where the id itself is the problem.</param>
/// <param name="Field">The path inside the entry.</param>
/// <param name="Code">Which rule; the key of its sentence.</param>
/// <param name="Detail">The value that broke the rule, or the line of broken JSON.</param>
public sealed record ImportProblem(string Section, string Entry, string Field, string Code, string Detail)
{
    /// <summary>Where a workbook says it.</summary>
    public ProblemCell? Cell { get; init; }
}

/// <summary>单元格.</summary>
/// <param name="Address">As people find it: B12.</param>
/// <param name="Column">What stands above it.</param>
public sealed record ProblemCell(string Sheet, string Address, string Column, string Value)
{
    private const int Letters = 26;

    /// <param name="column">From 0.</param>
    internal static string AddressOf(int column, int row)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters) name = (char)('A' + ((rest - 1) % Letters)) + name;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{row}");
    }
}

/// <summary>What became of the entries of a section.</summary>
public sealed record SectionCount(string Section, int Added, int Changed, int Unchanged);

/// <summary>推定: what the file did not say and the import worked out. An editor has not seen it yet.</summary>
public sealed record Derivation(DerivationKind Kind, string Item, string Subject, string Value);

/// <summary>推定的种类.</summary>
public enum DerivationKind
{
    /// <summary>情形问题, out of a free text.</summary>
    Question,

    /// <summary>结果证照类型, made up for a result without one.</summary>
    ResultCertificateType,

    /// <summary>表格列, out of the label.</summary>
    TableColumns,

    /// <summary>预填引用, corrected.</summary>
    PrefillReference,

    /// <summary>材料来源, out of notes and exemption.</summary>
    MaterialSources,

    /// <summary>要求标识, provisional.</summary>
    RequirementId,

    /// <summary>数据元标识, provisional.</summary>
    ElementId,
}
