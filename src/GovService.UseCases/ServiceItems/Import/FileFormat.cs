namespace GovService.UseCases.ServiceItems.Import;

/// <summary>What a catalogue file is written in, by its first bytes.</summary>
internal static class FileFormat
{
    /// <summary>An archive (PK), or a workbook of before 2007 or behind a password, which is refused as one.</summary>
    public static bool IsWorkbook(Stream file)
    {
        Span<byte> head = stackalloc byte[2];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return head[..read] is [0x50, 0x4B] or [0xD0, 0xCF];
    }
}
