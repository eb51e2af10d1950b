namespace GovService.Infrastructure.Workbooks;

/// <summary>How much a workbook may claim to be before anybody looks inside.</summary>
internal static class WorkbookLimits
{
    public const int MostParts = 1_000;
    public const long LargestWhole = 1L << 30;
    public const int LongestCell = 100_000; // characters; Excel itself allows a third of that

    /// <summary>XML of a catalogue shrinks to a tenth or so; only what was made to burst shrinks to a thousandth.</summary>
    public const int HighestRatio = 300;

    /// <summary>Below this size no ratio hurts.</summary>
    public const long Harmless = 8L << 20;

    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;
}
