using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>The addresses of an item's elements, as <see cref="MemberName"/> names the members of lists.</summary>
internal static class Elements
{
    public static ElementPath Of(string member) => new(member);

    /// <summary>A member of a list; without a name it can only be found by its list.</summary>
    public static ElementPath Of(ElementPath list, string name) => name.Length > 0 ? list / name : list;

    public static ElementPath Of(Material material) => Of(Of("materials"), material.Id);

    public static ElementPath Of(Material material, MaterialSource source) =>
        Of(material) / "sources" / $"{source.Kind} {source.Reference}";

    public static ElementPath Of(SituationQuestion question) => Of(Of("questions"), question.Key);

    public static ElementPath Of(Forms.FormField field) => Of(Of("form") / "fields", field.Key);

    public static ElementPath Of(LegalBasis basis) =>
        Of("legalBases") / string.Join(' ', basis.Law, basis.DocumentNumber, basis.Article);

    public static ElementPath Of(HandlingStep step) => Of(Of("steps"), step.Id ?? step.Name);

    public static ElementPath Of(SpecialProcedure procedure) => Of(Of("specialProcedures"), procedure.Name);

    public static ElementPath Of(FeeItem item) => Of(Of("fee") / "items", item.Name);

    public static ElementPath Of(Faq faq) => Of(Of("faqs"), faq.Question);
}
