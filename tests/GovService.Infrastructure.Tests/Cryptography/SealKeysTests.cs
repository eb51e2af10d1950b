using System.Runtime.Versioning;
using System.Security.Cryptography;
using GovService.Infrastructure.Cryptography;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Tests.Cryptography;

[SupportedOSPlatform("linux")]
public sealed class SealKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seal-").FullName;

    private string KeyPath => Path.Combine(_folder, "seal.key.pem");

    [Fact]
    public void A_new_key_belongs_to_its_owner_alone_and_is_published()
    {
        SealKeyFile.CreateIfMissing(KeyPath);
        using var keys = Load();

        File.GetUnixFileMode(KeyPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        keys.PublicKeys.ShouldHaveSingleItem();
        File.ReadAllText(Path.Combine(_folder, $"{keys.PublicKeys[0].KeyId}.pub.pem")).TrimEnd()
            .ShouldBe(keys.PublicKeys[0].Pem);
    }

    [Fact]
    public void Starting_again_keeps_the_key()
    {
        SealKeyFile.CreateIfMissing(KeyPath);
        var first = File.ReadAllText(KeyPath);

        SealKeyFile.CreateIfMissing(KeyPath);

        File.ReadAllText(KeyPath).ShouldBe(first);
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused()
    {
        SealKeyFile.CreateIfMissing(KeyPath);
        File.SetUnixFileMode(KeyPath, File.GetUnixFileMode(KeyPath) | UnixFileMode.GroupRead);

        Should.Throw<CryptographicException>(Load).Message.ShouldContain("chmod 600");
    }

    [Fact]
    public void After_a_change_of_keys_old_seals_still_verify()
    {
        SealKeyFile.CreateIfMissing(KeyPath);
        using var before = Load();
        var old = before.Sign("old"u8);
        File.Delete(KeyPath);
        SealKeyFile.CreateIfMissing(KeyPath);

        using var after = Load();

        after.Verify("old"u8, old).ShouldBeTrue();
        (after.Sign("new"u8).KeyId == old.KeyId).ShouldBeFalse();
        after.PublicKeys.Count.ShouldBe(2);
        after.PublicKeys[0].KeyId.ShouldBe(after.Sign("new"u8).KeyId);
    }

    [Fact]
    public void An_unknown_key_or_a_malformed_signature_does_not_verify()
    {
        SealKeyFile.CreateIfMissing(KeyPath);
        using var keys = Load();
        var signature = keys.Sign("content"u8);

        keys.Verify("content"u8, signature).ShouldBeTrue();
        keys.Verify("content"u8, signature with { KeyId = "0000000000000000" }).ShouldBeFalse();
        keys.Verify("content"u8, signature with { Value = signature.Value + "=" }).ShouldBeFalse();
        keys.Verify("content"u8, signature with { Value = "?" }).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SealKeys Load() => new(Options.Create(new SealOptions { KeyPath = KeyPath }));
}
