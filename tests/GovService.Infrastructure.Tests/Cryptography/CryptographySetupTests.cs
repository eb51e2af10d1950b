using GovService.Infrastructure.Cryptography;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Tests.Cryptography;

public sealed class CryptographySetupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seal-").FullName;

    private string KeyPath => Path.Combine(_folder, "keys", "seal.key.pem");

    [Fact]
    public async Task The_demo_makes_its_key_at_the_first_start()
    {
        using var host = Host("Demo", KeyPath);

        await host.StartAsync();

        host.Services.GetRequiredService<ISealKeys>().PublicKeys.ShouldHaveSingleItem();
        File.Exists(KeyPath).ShouldBeTrue();
    }

    [Fact]
    public async Task Production_does_not_start_without_its_key_and_makes_none()
    {
        using var host = Host("Production", KeyPath);

        var failure = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        failure.Message.ShouldBe($"The seal key {KeyPath} (Seal:KeyPath) does not exist.");
        File.Exists(KeyPath).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_starts_in_production_without_a_path()
    {
        using var host = Host("Production", keyPath: null);

        var failure = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        failure.Message.ShouldContain("Seal:KeyPath is not set");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IHost Host(string environment, string? keyPath)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(
            new() { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection([new("Seal:KeyPath", keyPath)]);
        builder.Services.AddSealing(builder.Configuration, builder.Environment);
        return builder.Build();
    }
}
