namespace GovService.Domain.Accounts;

/// <summary>
/// 短信验证码: one request for a code, bound to a mobile number and a purpose. The code itself is made when the message
/// is sent and kept as a hash only. A request is also kept for a number that nobody has, and looks the same outside.
/// </summary>
public sealed class SmsCodeRequest : AggregateRoot
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private SmsCodeRequest() { } // EF Core

    public SmsCodeRequestId Id { get; private init; }
    public string Mobile { get; private init; } = "";
    public SmsCodePurpose Purpose { get; private init; }

    /// <summary>Null when the number belongs to no account, or to several: nothing is sent then.</summary>
    public UserId? AccountId { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }
    public string CodeHash { get; private set; } = "";
    public DateTimeOffset? UsedAt { get; private set; }

    public static SmsCodeRequest Open(string mobile, SmsCodePurpose purpose, UserId? account, DateTimeOffset at)
    {
        var request = new SmsCodeRequest
        {
            Id = SmsCodeRequestId.New(),
            Mobile = mobile,
            Purpose = purpose,
            AccountId = account,
            CreatedAt = at,
        };
        if (account is not null) request.Raise(new SmsCodeRequested(request.Id));
        return request;
    }

    /// <summary>Keeps the code that is about to be sent. A message that is sent again carries a new one.</summary>
    public void Expect(string codeHash) => CodeHash = codeHash;

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && CodeHash.Length > 0 && now < CreatedAt + Life;

    /// <summary>A code opens one door once.</summary>
    public void Use(DateTimeOffset at) => UsedAt = at;
}

/// <summary>验证码用途: a code sent for one thing proves nothing for another.</summary>
public enum SmsCodePurpose
{
    /// <summary>登录.</summary>
    SignIn,

    /// <summary>签署申请.</summary>
    Signing,
}

/// <summary>已请求验证码.</summary>
public sealed record SmsCodeRequested(SmsCodeRequestId RequestId) : IDomainEvent;
