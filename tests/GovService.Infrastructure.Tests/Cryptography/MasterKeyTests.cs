using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using GovService.Infrastructure.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class MasterKeyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("master-");

    private string KeyPath => Path.Combine(_folder.FullName, "master", "master.key");

    private string RingPath => Path.Combine(_folder.FullName, "keys");

    [Fact]
    public void The_keys_of_cookies_are_sealed_on_disk_and_open_after_a_restart()
    {
        string cookie;
        using (var host = Host("Demo")) cookie = ProtectorOf(host).Protect("李桂芳");

        var stored = XElement.Load(Directory.EnumerateFiles(RingPath, "*.xml").Single());
        stored.Descendants("masterKey").ShouldBeEmpty(); // the framework's element for a key in clear
        stored.Descendants("sealed").ShouldHaveSingleItem();
        using var restarted = Host("Demo");
        ProtectorOf(restarted).Unprotect(cookie).ShouldBe("李桂芳");
    }

    [Fact]
    public void After_a_rotation_the_earlier_key_opens_what_it_sealed()
    {
        string cookie;
        using (var host = Host("Demo")) cookie = ProtectorOf(host).Protect("李桂芳");

        File.Move(KeyPath, Path.Combine(_folder.FullName, "master", "2026.key"));
        using var rotated = Host("Demo");

        ProtectorOf(rotated).Unprotect(cookie).ShouldBe("李桂芳");
        rotated.Services.GetRequiredService<MasterKeyRing>().Current.Seal("x"u8).ShouldNotBeEmpty();
        Directory.EnumerateFiles(Path.GetDirectoryName(KeyPath)!).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Production_does_not_start_without_its_key_and_makes_none()
    {
        using var host = Host("Production", KeyPath);

        var failure = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        failure.Message.ShouldBe($"The master key {KeyPath} (MasterKey:Path) does not exist.");
        File.Exists(KeyPath).ShouldBeFalse();
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused()
    {
        using (var host = Host("Demo")) _ = host.Services.GetRequiredService<MasterKeyRing>();
        if (OperatingSystem.IsWindows()) return;

        File.SetUnixFileMode(KeyPath, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        using var opened = Host("Demo");

        Should.Throw<CryptographicException>(() => opened.Services.GetRequiredService<MasterKeyRing>())
            .Message.ShouldContain("chmod 600");
    }

    [Fact]
    public void Every_changed_byte_of_a_sealed_secret_is_noticed_and_no_two_seals_are_alike()
    {
        using var key = MasterKey.FromText(MasterKey.NewText());
        var box = key.Seal(Encoding.UTF8.GetBytes("secret"));

        key.Seal(Encoding.UTF8.GetBytes("secret")).ShouldNotBe(box);
        for (var i = 0; i < box.Length; i++)
        {
            box[i] ^= 1;
            Should.Throw<CryptographicException>(() => key.Open(box));
            box[i] ^= 1;
        }

        Should.Throw<CryptographicException>(() => key.Open(box.AsSpan(0, 20)));
        Encoding.UTF8.GetString(key.Open(box)).ShouldBe("secret");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("c2hvcnQ=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_key_is_refused(string text) =>
        Should.Throw<CryptographicException>(() => MasterKey.FromText(text));

    public void Dispose() => _folder.Delete(recursive: true);

    private static IDataProtector ProtectorOf(IHost host) =>
        host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private IHost Host(string environment, string? keyPath = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(
            [new("MasterKey:Path", keyPath), new("GOVSERVICE_DATA", _folder.FullName)]);
        builder.Services.AddMasterKey(builder.Configuration, builder.Environment);
        builder.Services.AddDataProtection().SetApplicationName("test").PersistKeysToFileSystem(new(RingPath));
        return builder.Build();
    }
}
