using System.Globalization;
using GovService.Domain.Certificates;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// 推定: the one place that works out what a catalogue file is silent about. Each derivation is listed in the import
/// report, because no editor has seen it yet; a file that says these things itself derives nothing.
/// </summary>
internal sealed class CatalogueDerivations
{
    private const string FormDocuments = "2"; // code set materialKind: 申请表格文书
    private const string Provisional = "~"; // so that a derived id never meets a reviewed one
    private const int FirstSyntheticSerial = 900;

    private static readonly string[] ApplicationForms =
        ["申请书", "申请表", "登记表", "申报表", "信息采集表", "信息表", "清册"];

    /// <summary>Whose paper it is, by the words that say so; otherwise the applicant's.</summary>
    private static readonly (string Word, string Role)[] Holders =
    [
        ("代理人", "agent"), ("监护人", "guardian"), ("逝者", "deceased"), ("被继承人", "deceased"), ("继承人", "heir"),
        ("父母", "parents"), ("双方", "couple"), ("职工", "employee"), ("新生儿", "child"),
        ("法定代表人", "officers"), ("管理人员", "manager"),
    ];

    private static readonly Dictionary<string, TableColumn> KnownColumns = new(StringComparer.Ordinal)
    {
        ["姓名"] = new("name", "姓名", FieldType.Text, Required: true),
        ["身份证号"] = new("idNumber", "身份证号", FieldType.CitizenIdNumber, Required: true),
        ["证件号"] = new("idNumber", "证件号", FieldType.Text, Required: true), // a shareholder may be a firm
        ["关系"] = new("relation", "关系", FieldType.Text, Required: true),
        ["职业"] = new("occupation", "职业", FieldType.Text, Required: false),
        ["月收入"] = new("monthlyIncome", "月收入", FieldType.Money, Required: false),
        ["认缴额"] = new("subscribedAmount", "认缴额", FieldType.Money, Required: true),
        ["期限"] = new("dueOn", "期限", FieldType.Date, Required: true),
    };

    private readonly List<Derivation> _all = [];
    private readonly List<CertificateTypeRow> _certificateTypes = [];

    public IReadOnlyList<Derivation> All => _all;

    public IReadOnlyList<CertificateTypeRow> CertificateTypes => _certificateTypes;

    /// <summary>A free text about whom a material concerns becomes one yes/no question; the same text, the same question.</summary>
    public SituationQuestion Question(string item, string freeText, IReadOnlyList<SituationQuestion> asked)
    {
        var text = $"是否属于：{freeText}";
        if (asked.FirstOrDefault(q => q.Text == text) is { } known) return known;

        var number = 1;
        while (asked.Any(q => q.Key == Key(number))) number++;
        Note(DerivationKind.Question, item, Key(number), text);
        return new(Key(number), text, [], IsDerived: true);

        static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number}");
    }

    /// <summary>A result without a certificate type gets a synthetic one, so that every grant can be held and verified.</summary>
    public string ResultCertificateType(
        string item, string resultName, DepartmentRow authority, HolderKind holder, KnownReferences known)
    {
        var id = $"RESULT_{item}";
        var code = known.CertificateTypes.GetValueOrDefault(id) ?? SyntheticTypeCode(authority, known);
        known.CertificateTypes[id] = code;
        _certificateTypes.Add(new(id, resultName, code, TypeCodeIsSynthetic: true, authority.Name, holder));
        Note(DerivationKind.ResultCertificateType, item, id, code);
        return id;
    }

    /// <summary>The columns of a table stand in the brackets of its label; without brackets people are listed.</summary>
    public ValueList<TableColumn> Columns(string item, string field, string label)
    {
        var names = Bracketed(label)?.Split('、', StringSplitOptions.RemoveEmptyEntries) ?? ["姓名", "身份证号"];
        ValueList<TableColumn> columns =
        [
            .. names.Select((name, i) => KnownColumns.GetValueOrDefault(name) ?? new TableColumn(
                string.Create(CultureInfo.InvariantCulture, $"c{i + 1}"), name, FieldType.Text, Required: false)),
        ];
        Note(DerivationKind.TableColumns, item, field, string.Join(' ', columns.Select(c => $"{c.Label}:{c.Type}")));
        return columns;
    }

    /// <summary>
    /// A certificate type by the beginning of its id: the shortest one that begins so. Null when none does.
    /// </summary>
    public PrefillSource? Prefill(string item, string field, PrefillSource source, KnownReferences known)
    {
        var type = known.CertificateTypes.Keys
            .Where(id => id.StartsWith($"{source.CertificateType}_", StringComparison.Ordinal))
            .OrderBy(id => id.Length)
            .ThenBy(id => id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (type is null) return null;

        var corrected = source with { CertificateType = type };
        Note(DerivationKind.PrefillReference, item, field, $"{source} → {corrected}");
        return corrected;
    }

    /// <summary>In the order in which they are tried; an upload stands last wherever something may have to be brought.</summary>
    public IReadOnlyList<MaterialSource> Sources(
        string item, Material material, MaterialSource? exemption, IReadOnlyList<FormField> fields)
    {
        MaterialSource upload = new(MaterialSourceKind.Upload);
        IReadOnlyList<MaterialSource> sources =
            exemption is not null ? [exemption, upload]
            : IsGenerated(material, fields) ? [new(MaterialSourceKind.GeneratedForm)]
            : IsSignedOnline(material) ? [new(MaterialSourceKind.SignedStatement)]
            : BankAccountField(material, fields) is { } field ? [new(MaterialSourceKind.FormField, field.Key)]
            : [upload];
        Note(DerivationKind.MaterialSources, item, material.Name, string.Join(", ", sources.Select(Spelt)));
        return sources;

        static string Spelt(MaterialSource source) =>
            source.Reference.Length == 0 ? source.Kind.ToString() : $"{source.Kind} {source.Reference}";
    }

    public string RequirementId(string item, Material material, MaterialSource? exemption)
    {
        var what = exemption?.Kind == MaterialSourceKind.ElectronicCertificate ? exemption.Reference : Canonical(material.Name);
        var id = $"{Provisional}{what}@{RoleIn(material.Name)}";
        Note(DerivationKind.RequirementId, item, material.Name, id);
        return id;
    }

    public string ElementId(
        string item, string field, string label, FieldType type, PrefillSource? prefill, HolderKind holder)
    {
        var id = prefill is null
            ? $"{Provisional}{Canonical(label)}:{FieldTypeNames.Of(type)}@{holder}.{RoleIn(label)}"
            : $"{Provisional}{prefill}";
        Note(DerivationKind.ElementId, item, field, id);
        return id;
    }

    private static bool IsGenerated(Material material, IReadOnlyList<FormField> fields) =>
        material.Kind == FormDocuments
        && fields.Count > 0
        && ((Says(material, "系统") && Says(material, "自动生成"))
            || ApplicationForms.Any(form => material.Name.EndsWith(form, StringComparison.Ordinal)));

    private static bool IsSignedOnline(Material material) =>
        Says(material, "在线签署")
        || Says(material, "电子签名")
        || (material.Kind == FormDocuments && material.Name.Contains("承诺书", StringComparison.Ordinal));

    private static FormField? BankAccountField(Material material, IReadOnlyList<FormField> fields) =>
        material.Name.Contains("银行", StringComparison.Ordinal)
        && (Says(material, "只填账号") || material.Name.Contains("账号", StringComparison.Ordinal))
            ? fields.FirstOrDefault(f => f.Type == FieldType.BankCard)
            : null;

    private static bool Says(Material material, string words) =>
        material.Note?.Contains(words, StringComparison.Ordinal) == true;

    private static string RoleIn(string name) =>
        Array.Find(Holders, h => name.Contains(h.Word, StringComparison.Ordinal)).Role ?? "applicant";

    /// <summary>Without brackets, title marks and blanks.</summary>
    private static string Canonical(string name)
    {
        var bare = Bracketed(name) is { } inside ? name.Replace($"（{inside}）", "", StringComparison.Ordinal) : name;
        return string.Concat(bare.Where(c => c is not ('《' or '》') && !char.IsWhiteSpace(c)));
    }

    private static string? Bracketed(string label)
    {
        var start = label.IndexOf('（', StringComparison.Ordinal);
        var end = label.IndexOf('）', StringComparison.Ordinal);
        return start >= 0 && end > start ? label[(start + 1)..end] : null;
    }

    /// <summary>The authority's credit code and a serial beyond those that authorities give (证照类型代码, 18 + 3).</summary>
    private static string SyntheticTypeCode(DepartmentRow authority, KnownReferences known)
    {
        var serial = FirstSyntheticSerial;
        while (known.CertificateTypes.ContainsValue(Code(serial))) serial++;
        return Code(serial);

        string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"{authority.CreditCode}{number}");
    }

    private void Note(DerivationKind kind, string item, string subject, string value) =>
        _all.Add(new(kind, item, subject, value));
}
