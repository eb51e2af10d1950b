using System.Globalization;

namespace GovService.Domain.Forms;

/// <summary>The names under which a page posts the answers. The field of an error is such a name: it finds its place.</summary>
public static class ControlName
{
    public static string Field(string key) => $"f.{key}";

    public static string From(string key) => $"f.{key}.from";

    public static string To(string key) => $"f.{key}.to";

    public static string Cell(string key, int row, string column) =>
        string.Create(CultureInfo.InvariantCulture, $"f.{key}.{row}.{column}");

    /// <summary>The field a name belongs to: <c>f.members.0.name</c> is part of <c>f.members</c>.</summary>
    public static string SlotOf(string name) => string.Join('.', name.Split('.').Take(2));

    /// <summary>The row a name stands in, or null when it is not a cell of that table.</summary>
    public static int? RowOf(string key, string name)
    {
        var table = $"f.{key}.";
        if (!name.StartsWith(table, StringComparison.Ordinal)) return null;

        return name[table.Length..].Split('.') is [{ Length: <= 3 } row, _]
            && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (row.Length == 1 || row[0] != '0')
            ? number
            : null;
    }
}
