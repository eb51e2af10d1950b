using System.Globalization;

namespace GovService.Domain.Parties;

/// <summary>Why a number or name was refused. One code per cause: its sentence says how to put it right.</summary>
public static class PartyErrors
{
    public static readonly Error IdNumberMissing = Error.Invalid("", "party.id_number_missing");
    public static readonly Error IdNumberNotDigits = Error.Invalid("", "party.id_number_not_digits");
    public static readonly Error IdNumberProvinceUnknown = Error.Invalid("", "party.id_number_province_unknown");
    public static readonly Error IdNumberBirthDateImpossible =
        Error.Invalid("", "party.id_number_birth_date_impossible");
    public static readonly Error IdNumberBirthDateInFuture = Error.Invalid("", "party.id_number_birth_date_in_future");
    public static readonly Error IdNumberCheckWrong = Error.Invalid("", "party.id_number_check_wrong");

    public static readonly Error CreditCodeMissing = Error.Invalid("", "party.credit_code_missing");
    public static readonly Error CreditCodeCharacterUnknown = Error.Invalid("", "party.credit_code_character_unknown");
    public static readonly Error CreditCodeCheckWrong = Error.Invalid("", "party.credit_code_check_wrong");
    public static readonly Error CreditCodeBodyWrong = Error.Invalid("", "party.credit_code_body_wrong");

    public static readonly Error MobileMissing = Error.Invalid("", "party.mobile_missing");
    public static readonly Error MobileNotDigits = Error.Invalid("", "party.mobile_not_digits");
    public static readonly Error MobilePrefixUnknown = Error.Invalid("", "party.mobile_prefix_unknown");
    public static readonly Error MobileNotMainland = Error.Invalid("", "party.mobile_not_mainland");

    public static readonly Error NameMissing = Error.Invalid("", "party.name_missing");
    public static readonly Error NameTooLong = Error.Invalid("", "party.name_too_long");
    public static readonly Error NameBrokenCharacter = Error.Invalid("", "party.name_broken_character");
    public static readonly Error NameControlCharacter = Error.Invalid("", "party.name_control_character");
    public static readonly Error NameHiddenCharacter = Error.Invalid("", "party.name_hidden_character");
    public static readonly Error NamePrivateUseCharacter = Error.Invalid("", "party.name_private_use_character");
    public static readonly Error NameCharacterNotAllowed = Error.Invalid("", "party.name_character_not_allowed");
    public static readonly Error NameSeparatorMisplaced = Error.Invalid("", "party.name_separator_misplaced");

    public static readonly Error BankAccountMissing = Error.Invalid("", "party.bank_account_missing");
    public static readonly Error BankAccountNotDigits = Error.Invalid("", "party.bank_account_not_digits");
    public static readonly Error BankAccountTooShort = Error.Invalid("", "party.bank_account_too_short");
    public static readonly Error BankAccountTooLong = Error.Invalid("", "party.bank_account_too_long");

    public static readonly Error BankCardMissing = Error.Invalid("", "party.bank_card_missing");
    public static readonly Error BankCardNotDigits = Error.Invalid("", "party.bank_card_not_digits");
    public static readonly Error BankCardTooShort = Error.Invalid("", "party.bank_card_too_short");
    public static readonly Error BankCardTooLong = Error.Invalid("", "party.bank_card_too_long");
    public static readonly Error BankCardCheckWrong = Error.Invalid("", "party.bank_card_check_wrong");

    public static Error IdNumberTooShort(int missing) => By(missing, "party.id_number_too_short");

    public static Error IdNumberTooLong(int surplus) => By(surplus, "party.id_number_too_long");

    public static Error CreditCodeTooShort(int missing) => By(missing, "party.credit_code_too_short");

    public static Error CreditCodeTooLong(int surplus) => By(surplus, "party.credit_code_too_long");

    public static Error MobileTooShort(int missing) => By(missing, "party.mobile_too_short");

    public static Error MobileTooLong(int surplus) => By(surplus, "party.mobile_too_long");

    private static Error By(int digits, string code) =>
        Error.Invalid("", code, digits.ToString(CultureInfo.InvariantCulture));
}
