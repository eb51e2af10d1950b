namespace GovService.Domain.ServiceItems;

/// <summary>情形引导: a question whose answer decides which materials and fields apply.</summary>
/// <param name="Options">Empty for yes/no; the answers are then <c>true</c> and <c>false</c>.</param>
/// <param name="IsDerived">Made by the import out of a free text; an editor has not yet seen it.</param>
public sealed record SituationQuestion(string Key, string Text, IReadOnlyList<string> Options, bool IsDerived = false)
{
    public bool IsYesNo => Options.Count == 0;

    public bool Accepts(string answer) => IsYesNo ? answer is "true" or "false" : Options.Contains(answer, StringComparer.Ordinal);
}
