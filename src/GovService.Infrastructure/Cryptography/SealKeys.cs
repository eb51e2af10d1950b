using System.Buffers.Text;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Cryptography;

internal sealed class SealKeys : ISealKeys, IDisposable
{
    private readonly Sm2PrivateKey _current;

    public SealKeys(IOptions<SealOptions> options)
    {
        _current = SealKeyFile.Load(options.Value.KeyPath);
        Published = new([
            Sm2PublicKey.FromPem(_current.PublicKey.Pem),
            .. SealKeyFile.LoadPublished(options.Value.KeyPath),
        ]);
    }

    public PublicKeyRing Published { get; }

    public IReadOnlyList<PublishedKey> PublicKeys => Published.Keys;

    public SealSignature Sign(ReadOnlySpan<byte> content) =>
        new(_current.PublicKey.Id, Base64Url.EncodeToString(_current.Sign(content)));

    public bool Verify(ReadOnlySpan<byte> content, SealSignature signature) =>
        Published.Verify(content, signature);

    public void Dispose()
    {
        _current.Dispose();
        Published.Dispose();
    }
}
