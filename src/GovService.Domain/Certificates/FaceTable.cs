namespace GovService.Domain.Certificates;

/// <summary>
/// 照面清单: a list on the face of a certificate, in words that people can read too: the label names the columns,
/// "家庭成员（姓名，关系）", and the value the rows, "李桂芳，本人；王大勇，配偶".
/// </summary>
public static class FaceTable
{
    private const char RowBreak = '；';
    private const char CellBreak = '，';

    /// <summary>Each row by the names of its columns; none when the label names no columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(FaceEntry list)
    {
        var columns = ColumnsOf(list.Label);
        return columns.Length == 0
            ? []
            : [.. list.Value.Split(RowBreak, StringSplitOptions.RemoveEmptyEntries).Select(row => CellsOf(row, columns))];
    }

    private static string[] ColumnsOf(string label) =>
        label.IndexOf('（', StringComparison.Ordinal) is var open and > 0 && label.EndsWith('）')
            ? label[(open + 1)..^1].Split(CellBreak)
            : [];

    private static Dictionary<string, string> CellsOf(string row, string[] columns) =>
        columns.Zip(row.Split(CellBreak)).ToDictionary(c => c.First.Trim(), c => c.Second.Trim(), StringComparer.Ordinal);
}
