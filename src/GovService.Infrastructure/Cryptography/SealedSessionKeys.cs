using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Cryptography;

/// <summary>Keys of session and form cookies, sealed with the master key before they are written down (docs/adr/0016).</summary>
internal sealed class SealedSessionKeys(MasterKeyRing ring) : IXmlEncryptor
{
    public const string KeyId = "masterKey";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var secret = System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var box = new XElement(
            "sealed", new XAttribute(KeyId, ring.Current.Id), Convert.ToBase64String(ring.Current.Seal(secret)));
        return new(box, typeof(OpenedSessionKeys));
    }
}

/// <summary>The way back. The framework finds it by the name of its type, which stands beside each sealed key.</summary>
internal sealed class OpenedSessionKeys(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var ring = services.GetRequiredService<MasterKeyRing>();
        var id = encryptedElement.Attribute(SealedSessionKeys.KeyId)!.Value;
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(ring[id].Open(Convert.FromBase64String(encryptedElement.Value))));
    }
}
