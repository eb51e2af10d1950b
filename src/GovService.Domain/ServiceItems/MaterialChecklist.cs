using GovService.Domain.Conditions;

namespace GovService.Domain.ServiceItems;

/// <summary>
/// 材料清单: which materials a situation asks for. One function for guests and for applicants, so that both see the
/// same list for the same answers.
/// </summary>
public static class MaterialChecklist
{
    /// <summary>Materials that apply or may apply, in the catalogue's order; what surely does not apply is left out.</summary>
    public static IReadOnlyList<RequiredMaterial> For(ServiceItemContent content, IAnswers answers) =>
    [
        .. from material in content.Materials
           let applies = material.AppliesWhen?.Evaluate(answers) ?? Verdict.True
           where applies != Verdict.False
           select new RequiredMaterial(material, applies == Verdict.Unknown),
    ];
}

/// <summary>One line of the checklist.</summary>
/// <param name="DependsOnAnswer">Not yet known whether it applies: a question is still open.</param>
public sealed record RequiredMaterial(Material Material, bool DependsOnAnswer)
{
    /// <summary>Whether the application is incomplete without it; what may follow later still has to be promised.</summary>
    public bool IsMandatory => !DependsOnAnswer
        && (Material.Necessity is Necessity.Required or Necessity.Deferrable || Material.AppliesWhen is not null);

    /// <summary>容缺: whether a promise to hand it in later will do for now.</summary>
    public bool IsDeferrable => Material.Necessity == Necessity.Deferrable;
}
