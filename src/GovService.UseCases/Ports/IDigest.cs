namespace GovService.UseCases.Ports;

/// <summary>杂凑: the SM3 digest (GB/T 32905) that names files, chains audit rows and is signed by seals.</summary>
public interface IDigest
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    string Sm3Hex(ReadOnlySpan<byte> content);
}
