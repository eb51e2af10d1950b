using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>申请人: for whom the application is made. For a firm, the person who acts is the agent (经办人).</summary>
/// <param name="AccountId">The account that acts.</param>
/// <param name="Code">公民身份号码 or 统一社会信用代码.</param>
/// <param name="AgentName">Who acts for the firm; null when the applicant acts in person.</param>
public sealed record Applicant(
    UserId AccountId, Audience Kind, string Name, string Code, string Mobile, string? AgentName)
{
    /// <summary>持证主体代码类型 (reference 4.3): 111 identity number, 001 credit code.</summary>
    public string CodeType => Kind == Audience.Person ? "111" : "001";

    /// <summary>What proves at the progress page that the asker knows the applicant.</summary>
    public string CodeTail => Code[^4..];
}
