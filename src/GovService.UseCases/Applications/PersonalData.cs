using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Applications;

/// <summary>个人信息: what of an application is a person's own, and how it is shown until somebody asks for it.</summary>
internal static class PersonalData
{
    public static string NameOf(Audience kind, string name) => kind == Audience.Person ? Masking.Name(name) : name;

    public static ApplicantCard Masked(ApplicantCard applicant) => applicant with
    {
        Name = NameOf(applicant.Kind, applicant.Name),
        Code = applicant.Kind == Audience.Person ? Masking.IdNumber(applicant.Code) : applicant.Code,
        Mobile = Masking.Mobile(applicant.Mobile),
        AgentName = applicant.AgentName is { } agent ? Masking.Name(agent) : null,
    };

    /// <summary>Numbers that lead to a person or to their money; all other answers are what is being decided on.</summary>
    public static string Masked(FieldType type, string value) => type switch
    {
        FieldType.CitizenIdNumber => Masking.IdNumber(value),
        FieldType.Mobile => Masking.Mobile(value),
        FieldType.BankCard => Masking.BankCard(value),
        _ => value,
    };

    /// <summary>Names of people: of the applicant wherever it was typed, and of everybody whom a field asks to name.</summary>
    public static string Masked(FieldType type, string label, string value, Applicant applicant)
    {
        if (value.Length > 0 && (value == applicant.AgentName || AsksForName(type, label))) return Masking.Name(value);
        return value == applicant.Name ? NameOf(applicant.Kind, value) : Masked(type, value);
    }

    /// <summary>Catalogues have no type for names: 家庭成员的姓名, 配偶姓名 are told by their label.</summary>
    private static bool AsksForName(FieldType type, string label) =>
        type == FieldType.Text && label.EndsWith("姓名", StringComparison.Ordinal);
}
