using GovService.Domain.Certificates;
using GovService.Domain.Parties;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>Reads what items refer to: code sets, regions, departments, certificate types, data resources, sites.</summary>
internal sealed class ReferenceSections(CatalogueFile file, KnownReferences known)
{
    public IReadOnlyList<CodeSetRow> CodeSets()
    {
        List<CodeSetRow> rows = [];
        foreach (var entry in file.Members("codeSets"))
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            var texts = entry.Part("values");
            foreach (var value in entry.Members("values")) values[value.Name] = texts.Text(value.Name);
            rows.Add(new(entry.Id, entry.LongTextOf("source"), values));
            known.CodeSets[entry.Id] = values.Keys;
        }

        return rows;
    }

    public IReadOnlyList<RegionRow> Regions()
    {
        var entries = file.Entries("regions", "code");
        known.Regions.UnionWith(entries.Select(e => e.Id));
        List<RegionRow> rows = [];
        foreach (var entry in entries)
        {
            if (entry.Id.Length != Domain.Departments.Regions.CodeLength || !entry.Id.All(char.IsAsciiDigit))
                entry.Report("code", ImportErrors.RegionCodeMalformed, entry.Id);
            var parent = entry.OptionalText("parentCode");
            if (parent is not null) Refer(entry, "parentCode", parent, known.Regions);
            rows.Add(new(entry.Id, entry.Text("name"), entry.Text("level"), parent));
        }

        return rows;
    }

    public IReadOnlyList<DepartmentRow> Departments()
    {
        List<DepartmentRow> rows = [];
        foreach (var entry in file.Entries("departments"))
        {
            var creditCode = entry.Text("uscc");
            if (creditCode.Length > 0 && !UnifiedSocialCreditCode.Parse(creditCode).Succeeded)
                entry.Report("uscc", ImportErrors.CreditCodeInvalid, creditCode);
            var row = new DepartmentRow(
                entry.Id, entry.Text("name"), entry.Text("kind"), Region(entry), creditCode, entry.Flag("usccSynthetic"));
            rows.Add(row);
            known.Departments[row.Id] = row;
        }

        return rows;
    }

    public IReadOnlyList<CertificateTypeRow> CertificateTypes()
    {
        List<CertificateTypeRow> rows = [];
        foreach (var entry in file.Entries("certificateTypes"))
        {
            var row = new CertificateTypeRow(
                entry.Id,
                entry.Text("name"),
                entry.Text("typeCode"),
                !entry.Flag("typeCodeVerified"),
                entry.Text("definingAuthority"),
                entry.Choice("holderKind", HolderKind.Any));
            rows.Add(row);
            known.CertificateTypes[row.Id] = row.TypeCode;
        }

        return rows;
    }

    public IReadOnlyList<DataResourceRow> DataResources()
    {
        List<DataResourceRow> rows = [.. file.Entries("dataResources").Select(e => new DataResourceRow(e.Id, e.Text("name")))];
        known.DataResources.UnionWith(rows.Select(r => r.Id));
        return rows;
    }

    public IReadOnlyList<SiteRow> Sites() =>
    [
        .. file.Entries("serviceSites").Select(e => new SiteRow(
            e.Id, e.Text("name"), e.Text("kind"), Region(e), e.OptionalText("address"), e.OptionalText("phone"), e.OptionalText("hours"))),
    ];

    private string Region(Entry entry)
    {
        var code = entry.Text("regionCode");
        if (code.Length > 0) Refer(entry, "regionCode", code, known.Regions);
        return code;
    }

    private static void Refer(Entry entry, string field, string id, HashSet<string> known)
    {
        if (!known.Contains(id)) entry.Report(field, ImportErrors.ReferenceUnknown, id);
    }
}
