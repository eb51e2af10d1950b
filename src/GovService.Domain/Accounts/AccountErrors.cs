namespace GovService.Domain.Accounts;

/// <summary>Refusals about accounts. None of them tells whether a name or a number is known here.</summary>
public static class AccountErrors
{
    /// <summary>One sentence for an unknown name, a wrong password and a disabled account: nobody learns which.</summary>
    public static readonly Error SignInFailed = Error.Invalid("", "account.sign_in_failed");

    /// <summary>Said of names that nobody has, too: tries are counted by what was typed.</summary>
    public static readonly Error TooManyTries = Error.Refused("account.too_many_tries");

    public static readonly Error LoginNameMissing = Error.Invalid("LoginName", "account.login_name_missing");
    public static readonly Error PasswordMissing = Error.Invalid("Password", "account.password_missing");
    public static readonly Error LoginNameMalformed = Error.Invalid("LoginName", "account.login_name_malformed");
    public static readonly Error NameMalformed = Error.Invalid("Name", "account.name_malformed");
    public static readonly Error PasswordTooWeak = Error.Invalid("Password", "account.password_too_weak");
    public static readonly Error SmsCodeMalformed = Error.Invalid("Code", "account.sms_code_malformed");
    public static readonly Error SmsCodeWrong = Error.Invalid("Code", "account.sms_code_wrong");
    public static readonly Error SmsCodeTooMany = Error.Refused("account.sms_code_too_many");
    public static readonly Error FirmNotRepresented = Error.Refused("account.firm_not_represented");
    public static readonly Error FirstAdministratorLinkSpent = Error.Refused("account.first_administrator_link_spent");
}

/// <summary>All refusals of absences.</summary>
public static class AbsenceErrors
{
    public static readonly Error NotFound = Error.NotFound("absence.not_found");
    public static readonly Error SubstituteIsSelf = Error.Invalid("Substitute", "absence.substitute_is_self");
    public static readonly Error SubstituteUnfit = Error.Invalid("Substitute", "absence.substitute_unfit");
    public static readonly Error DaysWrong = Error.Invalid("Until", "absence.days_wrong");
}
