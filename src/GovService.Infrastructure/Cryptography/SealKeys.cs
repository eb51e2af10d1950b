using System.Buffers.Text;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Cryptography;

internal sealed class SealKeys : ISealKeys, IDisposable
{
    private readonly Sm2PrivateKey _current;
    private readonly PublicKeyRing _published;

    public SealKeys(IOptions<SealOptions> options)
    {
        _current = SealKeyFile.Load(options.Value.KeyPath);
        _published = new([Sm2PublicKey.FromPem(_current.PublicKey.Pem), .. SealKeyFile.LoadPublished(options.Value.KeyPath)]);
    }

    public IReadOnlyList<PublishedKey> PublicKeys => _published.Keys;

    public SealSignature Sign(ReadOnlySpan<byte> content) =>
        new(_current.PublicKey.Id, Base64Url.EncodeToString(_current.Sign(content)));

    public bool Verify(ReadOnlySpan<byte> content, SealSignature signature) =>
        _published.Verify(content, signature);

    public void Dispose()
    {
        _current.Dispose();
        _published.Dispose();
    }
}
