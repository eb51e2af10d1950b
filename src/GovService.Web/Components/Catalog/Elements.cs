using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Web.Components.Catalog;

/// <summary>Addresses of elements as <see cref="ContentDifference"/> spells them, and their names for texts and controls.</summary>
internal static class Elements
{
    /// <summary>Lists, in whose paths the next name is that of a member.</summary>
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "aliases", "legalBases", "acceptanceConditions", "steps", "specialProcedures", "items", "materials", "sources",
        "delivery", "serviceObjects", "personTopics", "legalTopics", "onlineDepth", "crossRegionModes", "rules", "fields",
        "options", "columns", "questions", "faqs", "lockedElements",
    };

    public static ElementPath Of(string path) => new(path);

    public static ElementPath Of(Material material) => ElementPath.Of("materials", material.Id);

    public static ElementPath Of(FormField field) => ElementPath.Of("form", "fields", field.Key);

    public static ElementPath Of(HandlingStep step) => ElementPath.Of("steps", step.Id ?? step.Name);

    public static ElementPath Of(SpecialProcedure procedure) => ElementPath.Of("specialProcedures", procedure.Name);

    public static ElementPath Of(FeeItem item) => ElementPath.Of("fee", "items", item.Name);

    public static ElementPath Of(LegalBasis basis) =>
        ElementPath.Of("legalBases", string.Join(' ', basis.Law, basis.DocumentNumber, basis.Article));

    public static ElementPath Of(Faq faq) => ElementPath.Of("faqs", faq.Question);

    public static ElementPath Of(SituationQuestion question) => ElementPath.Of("questions", question.Key);

    /// <summary>The element whatever the member: "materials.name". Texts and code sets are found by it.</summary>
    public static string KeyOf(ElementPath element)
    {
        List<string> key = [];
        var inList = false;
        foreach (var name in element.Names)
        {
            if (!inList) key.Add(name);
            inList = !inList && Lists.Contains(name);
        }

        return string.Join('.', key);
    }

    /// <summary>The member of the outermost list that the element is or stands in; null outside of lists.</summary>
    public static ElementPath? MemberOf(ElementPath element)
    {
        var names = element.Names;
        for (var i = 0; i < names.Count - 1; i++)
        {
            if (Lists.Contains(names[i])) return ElementPath.Of(names.Take(i + 2));
        }

        return null;
    }

    /// <summary>Whether the element is a member of a list as a whole.</summary>
    public static bool IsMember(ElementPath element) =>
        !element.IsRoot && !element.Parent.IsRoot && KeyOf(element) == KeyOf(element.Parent);

    /// <summary>Id of the control of an element: names may hold spaces, ids may not.</summary>
    public static string IdOf(ElementPath element) =>
        "e-" + string.Concat(element.Value.Select(c => char.IsWhiteSpace(c) ? '_' : c));
}
