using GovService.Domain.Parties;

namespace GovService.Domain.Forms.Rules;

/// <summary>公民身份号码.</summary>
public sealed class CitizenIdNumberRule() : SingleRule(IdNumber)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        CitizenIdNumber.Parse(value, context.Today).Errors is [var error, ..] ? error : null;

    /// <summary>Old numbers of fifteen digits become eighteen. Whether the birth lies ahead is for the check.</summary>
    private static string IdNumber(string raw) =>
        CitizenIdNumber.Parse(raw, DateOnly.MaxValue) is { Succeeded: true } number
            ? number.Value.Value
            : Normaliser.Compact(raw);
}

/// <summary>统一社会信用代码.</summary>
public sealed class CreditCodeRule() : SingleRule(CreditCode)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        UnifiedSocialCreditCode.Parse(value).Errors is [var error, ..] ? error : null;

    private static string CreditCode(string raw) =>
        UnifiedSocialCreditCode.Parse(raw) is { Succeeded: true } code ? code.Value.Value : Normaliser.Compact(raw);
}

/// <summary>手机号码.</summary>
public sealed class MobileRule() : SingleRule(Mobile)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        MobileNumber.Parse(value).Errors is [var error, ..] ? error : null;

    private static string Mobile(string raw) =>
        MobileNumber.Parse(raw) is { Succeeded: true } number ? number.Value.Value : Normaliser.Compact(raw);
}

/// <summary>银行账号: a person's card, or the account of a firm that applies.</summary>
public sealed class BankCardRule() : SingleRule(BankCard)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        (IsAccountOfFirm(field, context) ? BankAccountNumber.Parse(value).Errors : BankCardNumber.Parse(value).Errors)
            is [var error, ..] ? error : null;

    /// <summary>A firm that applies for somebody's money still names that person's card: the form fills it in from one.</summary>
    private static bool IsAccountOfFirm(FormField field, FormContext context) =>
        context.ForFirm && field.PrefillFrom?.Kind is not PrefillKind.Certificate;

    private static string BankCard(string raw) =>
        BankCardNumber.Parse(raw) is { Succeeded: true } number ? number.Value.Value : Normaliser.Compact(raw);
}
