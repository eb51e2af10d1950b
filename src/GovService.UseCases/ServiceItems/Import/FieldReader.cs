using GovService.Domain.Certificates;
using GovService.Domain.Forms;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>Reads the form of an item.</summary>
internal sealed class FieldReader(KnownReferences known, CatalogueDerivations derivations, string itemId, HolderKind holder)
{
    private const int LongestAnswer = 20_000;

    private readonly List<FormField> _fields = [];

    public IReadOnlyList<FormField> Read(Entry item, QuestionReader questions)
    {
        foreach (var entry in item.Entries("formFields")) _fields.Add(Field(entry, questions));
        return _fields;
    }

    private FormField Field(Entry entry, QuestionReader questions)
    {
        var key = entry.Text("key");
        if (!Identifiers.IsValid(key)) entry.Report("key", ImportErrors.IdMalformed, key);
        if (_fields.Exists(f => f.Key == key)) entry.Report("key", ImportErrors.Duplicate, key);

        var label = entry.Text("label");
        var type = TypeOf(entry);
        var prefill = PrefillOf(entry, key);
        return new FormField(key, label, type, entry.Flag("required"))
        {
            Options = [.. entry.Texts("options")],
            Columns = Columns(entry, key, label, type),
            PrefillFrom = prefill,
            ElementId = entry.Denies("elementId")
                ? null
                : entry.OptionalText("elementId") ?? derivations.ElementId(itemId, key, label, type, prefill, holder),
            VisibleWhen = QuestionReader.Read(entry, "visibleWhen", [.. questions.Keys, .. _fields.Select(f => f.Key)]),
            Hint = entry.OptionalLongText("hint") ?? "",
            MaxLength = entry.OptionalCount("maxLength", LongestAnswer),
        };
    }

    private static FieldType TypeOf(Entry entry)
    {
        var name = entry.Text("type");
        if (FieldTypeNames.Find(name) is { } type) return type;

        if (name.Length > 0) entry.Report("type", ImportErrors.CodeUnknown, name);
        return FieldType.Text;
    }

    private ValueList<TableColumn> Columns(Entry entry, string key, string label, FieldType type)
    {
        if (!entry.Has("columns")) return type == FieldType.Table ? derivations.Columns(itemId, key, label) : [];

        HashSet<string> keys = new(StringComparer.Ordinal);
        List<TableColumn> columns = [];
        foreach (var part in entry.Entries("columns"))
        {
            var column = ColumnOf(part);
            if (!keys.Add(column.Key)) part.Report("key", ImportErrors.Duplicate, column.Key);
            columns.Add(column);
        }

        return [.. columns];
    }

    private static TableColumn ColumnOf(Entry entry)
    {
        var key = entry.Text("key");
        if (!Identifiers.IsValid(key)) entry.Report("key", ImportErrors.IdMalformed, key);
        var type = TypeOf(entry);
        if (type is FieldType.Table or FieldType.File) entry.Report("type", ImportErrors.CodeUnknown, FieldTypeNames.Of(type));
        return new(key, entry.Text("label"), type, entry.Flag("required"));
    }

    private PrefillSource? PrefillOf(Entry entry, string key)
    {
        if (entry.OptionalText("prefillFrom") is not { } text) return null;

        var source = PrefillSource.Parse(text);
        if (!source.Succeeded)
        {
            entry.Report("prefillFrom", ImportErrors.PrefillUnknown, text);
            return null;
        }

        if (source.Value.Kind != PrefillKind.Certificate || known.CertificateTypes.ContainsKey(source.Value.CertificateType))
            return source.Value;

        var corrected = derivations.Prefill(itemId, key, source.Value, known);
        if (corrected is null) entry.Report("prefillFrom", ImportErrors.ReferenceUnknown, source.Value.CertificateType);
        return corrected;
    }
}
