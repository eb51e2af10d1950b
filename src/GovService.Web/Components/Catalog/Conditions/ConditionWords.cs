using System.Globalization;
using GovService.Domain.Conditions;
using GovService.Domain.ServiceItems;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Catalog.Conditions;

/// <summary>条件 in words: “是否低保”是“是”，并且“家庭月收入”不超过 1000. The one renderer of conditions for people.</summary>
internal sealed class ConditionWords(IReadOnlyList<ConditionSubject> subjects, IStringLocalizer<CatalogText> text)
{
    public ConditionWords(ServiceItemContent content, IStringLocalizer<CatalogText> text)
        : this(ConditionSubject.Of(content), text)
    {
    }

    public string Of(Condition? condition) =>
        condition is null ? text["Condition.Always"] : Of(ConditionLine.Of(condition), isInner: false);

    /// <summary>The words of an answer.</summary>
    public string ValueOf(string value) => value switch
    {
        "true" => text["Value.Yes"],
        "false" => text["Value.No"],
        _ => value,
    };

    private string Of(ConditionLine line, bool isInner) => line switch
    {
        ConditionLine.Group group => OfGroup(group, isInner),
        ConditionLine.Test test => text["Test." + test.Word, SubjectOf(test.Key), ValuesOf(test)],
        ConditionLine.Fixed constant => text[constant.Value ? "Condition.Always" : "Condition.Never"],
        _ => throw new InvalidOperationException("A line is a group, a test or fixed."),
    };

    private string OfGroup(ConditionLine.Group group, bool isInner)
    {
        var joint = text[group.Mode is GroupMode.All or GroupMode.NotAll ? "Condition.And" : "Condition.Or"].Value;
        var sentence = string.Join(joint, group.Lines.Select(line => Of(line, isInner: true)));
        if (group.Mode is GroupMode.NotAll or GroupMode.NotAny) return text["Condition.Not", sentence];

        return isInner && group.Lines.Count > 1 ? text["Condition.Inner", sentence] : sentence;
    }

    private string SubjectOf(string key) => subjects.FirstOrDefault(subject => subject.Key == key)?.Text ?? key;

    private string ValuesOf(ConditionLine.Test test) => LineTests.TakesNumber(test.Word)
        ? test.Number.ToString("0.####", CultureInfo.InvariantCulture)
        : string.Join(text["Value.And"].Value, test.Values.Select(value => text["Value.Quoted", ValueOf(value)].Value));
}
