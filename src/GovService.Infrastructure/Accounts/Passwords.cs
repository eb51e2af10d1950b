using GovService.UseCases.Ports;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Accounts;

/// <summary>PBKDF2 with HMAC-SHA-512, salt and parameters inside the hash (ASP.NET Core Identity, version 3).</summary>
internal sealed class Passwords : IPasswords
{
    /// <summary>OWASP Password Storage Cheat Sheet, 2023.</summary>
    private const int Iterations = 210_000;

    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> _hasher =
        new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    private readonly string _nobodysHash;

    public Passwords() => _nobodysHash = Hash(Guid.CreateVersion7().ToString());

    public string Hash(string secret) => _hasher.HashPassword(Nobody, secret);

    public bool Matches(string hash, string secret)
    {
        var result = _hasher.VerifyHashedPassword(Nobody, hash.Length > 0 ? hash : _nobodysHash, secret);
        return hash.Length > 0 && result != PasswordVerificationResult.Failed;
    }
}
