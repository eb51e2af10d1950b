using GovService.Domain.Conditions;

namespace GovService.Domain.Forms;

/// <summary>表单字段: one question of the application form, as the catalogue defines it.</summary>
public sealed record FormField(string Key, string Label, FieldType Type, bool Required)
{
    /// <summary>选项. Without them a select takes any text: some catalogues leave the list to the department.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <summary>表格列.</summary>
    public ValueList<TableColumn> Columns { get; init; } = [];

    /// <summary>预填来源.</summary>
    public PrefillSource? PrefillFrom { get; init; }

    /// <summary>数据元: fields of several items with the same element are one question to a person.</summary>
    public string? ElementId { get; init; }

    /// <summary>Shown only when this is True. It may ask about situations and about the fields before this one.</summary>
    public Condition? VisibleWhen { get; init; }

    public string Hint { get; init; } = "";

    /// <summary>In characters as people count them (Unicode scalars); null: what is usual for the type.</summary>
    public int? MaxLength { get; init; }
}

/// <summary>表格列: one column of a table field.</summary>
public sealed record TableColumn(string Key, string Label, FieldType Type, bool Required);
