using GovService.UseCases.Ports;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Cryptography;

internal static class CryptographySetup
{
    /// <summary>Only here may the application make its own key: what it seals is a test anyway.</summary>
    private const string DemoEnvironment = "Demo";

    public static IServiceCollection AddSealing(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<SealOptions>()
            .Bind(configuration.GetSection(SealOptions.Section))
            .PostConfigure(options => CreateDemoKey(options, configuration, environment))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SealOptions>, SealOptionsValidator>();
        services.AddSingleton<IDigest, Sm3Digest>();
        services.AddSingleton<SealKeys>();
        services.AddSingleton<ISealKeys>(provider => provider.GetRequiredService<SealKeys>());
        services.AddSingleton<ICertificateSeal, CertificateSeal>();
        services.AddHostedService<SealKeysAtStart>();
        return services;
    }

    /// <summary>Seals the keys of session and form cookies, wherever the host keeps them.</summary>
    public static IServiceCollection AddMasterKey(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<MasterKeyOptions>()
            .Bind(configuration.GetSection(MasterKeyOptions.Section))
            .PostConfigure(options => CreateDemoKey(options, configuration, environment))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<MasterKeyOptions>, MasterKeyOptionsValidator>();
        services.AddSingleton<MasterKeyRing>();
        services.AddOptions<KeyManagementOptions>()
            .Configure<MasterKeyRing>((options, ring) => options.XmlEncryptor = new SealedSessionKeys(ring));
        return services;
    }

    private static void CreateDemoKey(MasterKeyOptions options, IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsEnvironment(DemoEnvironment) || !string.IsNullOrWhiteSpace(options.Path)) return;

        options.Path = Path.Combine(configuration["GOVSERVICE_DATA"] ?? ".data", "master", "master.key");
        if (File.Exists(options.Path)) return;

        Directory.CreateDirectory(Path.GetDirectoryName(options.Path)!);
        PrivateFile.PlaceNew(options.Path, MasterKey.NewText(), PrivateFile.OwnerOnly);
    }

    private static void CreateDemoKey(SealOptions options, IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsEnvironment(DemoEnvironment)) return;

        if (string.IsNullOrWhiteSpace(options.KeyPath))
            options.KeyPath = Path.Combine(configuration["GOVSERVICE_DATA"] ?? ".data", "seal", "seal.pem");
        SealKeyFile.CreateIfMissing(options.KeyPath);
    }

    /// <summary>Reads the key while the host starts, so that an unusable one is found before the first seal.</summary>
    private sealed class SealKeysAtStart(ISealKeys keys) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            _ = keys.PublicKeys;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
