using GovService.Domain.Certificates;
using GovService.Infrastructure.Cryptography;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Tests.Cryptography;

/// <summary>A key of its own in a folder of its own, and a certificate to seal with it.</summary>
public sealed class SealFixture : IDisposable
{
    public static readonly CertificateStatement Licence = new(
        Identifier: "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0",
        Name: "食品经营许可证",
        Number: "JY23411030012345",
        HolderName: "欧阳㛃𬭊𠅤",
        HolderCode: "3411031990********",
        IssuerName: "滁州市南谯区市场监督管理局",
        IssuerCode: "11341103MB1234567X",
        IssuedOn: new(2026, 9, 18),
        ValidFrom: new(2026, 9, 18),
        ValidUntil: new(2031, 9, 17),
        FaceData: [new("经营场所", "滁州市南谯区龙蟠大道 99 号"), new("经营项目", "热食类食品制售；冷食类食品制售")]);

    public SealFixture()
    {
        var keyPath = Path.Combine(Folder, "seal.key.pem");
        SealKeyFile.CreateIfMissing(keyPath);
        Keys = new(Options.Create(new SealOptions { KeyPath = keyPath }));
        Seal = new(Keys);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("seal-").FullName;

    internal SealKeys Keys { get; }
    internal CertificateSeal Seal { get; }

    public void Dispose()
    {
        Keys.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
