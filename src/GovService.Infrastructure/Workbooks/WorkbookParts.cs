using System.Globalization;
using System.Security;
using System.Text;

namespace GovService.Infrastructure.Workbooks;

/// <summary>The parts of a workbook beside its sheets (ISO/IEC 29500-1, SpreadsheetML).</summary>
internal static class WorkbookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string HeadStyle = "1";
    public const string TextStyle = "2";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    public static string PackageRelationships { get; } =
        $"""{Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    /// <summary>Three looks: as it comes; a bold head; text that is never turned into a number or a date.</summary>
    public static string Styles { get; } =
        $"""
        {Declaration}<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
        """;

    public static string SheetPart(int index) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml");

    public static string ContentTypes(int sheets)
    {
        var text = new StringBuilder($"""{Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheets}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheets}.styles+xml"/>""");
        for (var i = 0; i < sheets; i++)
            text.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/{SheetPart(i)}" ContentType="{Sheets}.worksheet+xml"/>""");
        return text.Append("</Types>").ToString();
    }

    public static string Workbook(IReadOnlyList<string> names)
    {
        var text = new StringBuilder($"""{Declaration}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>""");
        foreach (var (index, name) in names.Index())
            text.Append(CultureInfo.InvariantCulture, $"""<sheet name="{SecurityElement.Escape(name)}" sheetId="{index + 1}" r:id="rId{index + 1}"/>""");
        return text.Append("</sheets></workbook>").ToString();
    }

    public static string Relationships(int sheets)
    {
        var text = new StringBuilder($"""{Declaration}<Relationships xmlns="{Package}/relationships">""");
        for (var i = 0; i < sheets; i++)
            text.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{i + 1}" Type="{Relations}/worksheet" Target="{SheetPart(i)["xl/".Length..]}"/>""");
        return text
            .Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""")
            .ToString();
    }
}
