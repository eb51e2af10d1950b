namespace GovService.Domain.Applications;

/// <summary>申请人签名: what was declared, over which answers, by which means (演示签名 until a real service signs).</summary>
/// <param name="TextHash">SM3 of the declaration shown, in hex.</param>
/// <param name="AnswersHash">SM3 of the answers and materials it covers, in hex.</param>
public sealed record SignedStatement(string TextHash, string AnswersHash, SigningMeans Means, DateTimeOffset At);

/// <summary>签名方式.</summary>
public enum SigningMeans
{
    Password,
    SmsCode,
}
