using System.Text;
using QRCoder;

namespace GovService.Infrastructure.Documents;

internal static class QrCodes
{
    /// <summary>The largest QR code holds 2,331 bytes at level M; beyond this size phones give up anyway.</summary>
    public const int LongestToken = 2300;

    /// <summary>Above this, level L: fewer and larger modules serve a scanner better than more redundancy.</summary>
    private const int ComfortableLength = 700;

    public static QRCodeData Of(string text)
    {
        var level = Encoding.UTF8.GetByteCount(text) > ComfortableLength
            ? QRCodeGenerator.ECCLevel.L
            : QRCodeGenerator.ECCLevel.M;
        return QRCodeGenerator.GenerateQrCode(text, level);
    }
}
