using System.Security.Cryptography;

namespace GovService.Domain.Accounts;

/// <summary>Identifies one request for a code; the code is worth nothing without it.</summary>
public readonly record struct SmsCodeRequestId(Guid Value) : ITypedId<SmsCodeRequestId>
{
    /// <summary>From the random generator throughout: unlike our other ids it must not be guessed from the time.</summary>
    public static SmsCodeRequestId New() => new(new Guid(RandomNumberGenerator.GetBytes(16)));

    public static SmsCodeRequestId From(Guid value) => new(value);
    public override string ToString() => Value.ToString();
}
