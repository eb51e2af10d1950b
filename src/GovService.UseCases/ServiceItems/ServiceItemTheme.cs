using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 主题分类 as the search filters by it. Natural and legal persons have code sets of their own in which one code means two
/// things (035 is 设立变更 and 社会保障), so the audience stands in front.
/// </summary>
public static class ServiceItemTheme
{
    public static string Of(Audience audience, string code) => $"{audience}:{code}";

    public static IReadOnlyList<string> Of(ServiceItemContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return
        [
            .. content.PersonTopics.Select(code => Of(Audience.Person, code)),
            .. content.LegalTopics.Select(code => Of(Audience.LegalPerson, code)),
        ];
    }
}
