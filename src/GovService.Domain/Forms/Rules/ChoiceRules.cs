using GovService.Domain.Conditions;

namespace GovService.Domain.Forms.Rules;

/// <summary>是否: yes or no; to leave it open is neither.</summary>
public sealed class YesNoRule() : SingleRule(Normaliser.YesNo)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        value is "true" or "false" ? null : FieldErrors.YesOrNo;

    protected override Error Missing(FormField field) => FieldErrors.ChoiceRequired(field.Label);
}

/// <summary>单选.</summary>
public sealed class SelectRule() : SingleRule(Normaliser.Line)
{
    private const int UsualLength = 100;

    protected override Error? Wrong(FormField field, string value, FormContext context) => Wrong(field, value);

    protected override Error Missing(FormField field) => MissingIn(field);

    /// <summary>Where the catalogue names no options, the answer is typed.</summary>
    internal static Error MissingIn(FormField field) =>
        field.Options.Count > 0 ? FieldErrors.ChoiceRequired(field.Label) : FieldErrors.Required(field.Label);

    internal static Error? Wrong(FormField field, string value)
    {
        if (field.Options.Count == 0) return TextRule.Wrong(value, field.MaxLength ?? UsualLength);
        return field.Options.Contains(value, StringComparer.Ordinal) ? null : FieldErrors.OptionUnknown;
    }
}

/// <summary>多选: a JSON array of the chosen options.</summary>
public sealed class MultiSelectRule() : SingleRule(Normaliser.Choices)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        MultiValue.Read(value) is { } chosen
            ? chosen.Select(option => SelectRule.Wrong(field, option)).FirstOrDefault(error => error is not null)
            : FieldErrors.OptionUnknown;

    protected override Error Missing(FormField field) => SelectRule.MissingIn(field);
}

/// <summary>行政区划: the twelve-digit code of a region that exists.</summary>
public sealed class RegionRule() : SingleRule(Normaliser.Compact)
{
    private const int CodeLength = 12;

    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        value.Length == CodeLength && value.All(char.IsAsciiDigit) && context.RegionExists(value)
            ? null
            : FieldErrors.RegionUnknown;
}

/// <summary>附件: the content hashes (SM3 or SHA-256, hexadecimal) of files that were uploaded before.</summary>
public sealed class FileRule() : SingleRule(Normaliser.Choices)
{
    private const int HashLength = 64;
    private const int MaxFiles = 20;

    protected override Error? Wrong(FormField field, string value, FormContext context)
    {
        if (MultiValue.Read(value) is not { } files || !files.All(IsHash)) return FieldErrors.FileUnknown;
        return files.Count > MaxFiles ? FieldErrors.TooManyFiles(MaxFiles) : null;
    }

    protected override Error Missing(FormField field) => FieldErrors.FileRequired(field.Label);

    private static bool IsHash(string id) => id.Length == HashLength && id.All(char.IsAsciiHexDigitLower);
}
