using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Accounts;

/// <summary>Kept in memory only: a restart makes another link, and the one in an old log opens nothing.</summary>
internal sealed class FirstAdministratorLink : IFirstAdministratorLink
{
    private const int TokenBytes = 32;

    private string? _token;

    /// <summary>Makes the link; answers its path.</summary>
    public string Create()
    {
        _token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        return $"/account/first-administrator?token={_token}";
    }

    public bool Redeem(string token)
    {
        var expected = _token;
        return expected is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(token))
            && Interlocked.CompareExchange(ref _token, null, expected) == expected;
    }
}
