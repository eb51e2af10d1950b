using System.Reflection;
using System.Text.Json;
using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Architecture.Tests;

/// <summary>Every element that an item's content can have, as texts name it: whoever adds one has to call it something.</summary>
internal static class ElementKeys
{
    /// <summary>Elements that change whole: what is in them has no name of its own.</summary>
    private static readonly Type[] Whole = [typeof(TimeLimit), typeof(Condition), typeof(PrefillSource)];

    public static IReadOnlyList<string> All { get; } = [.. In(typeof(ServiceItemContent), "")];

    private static IEnumerable<string> In(Type type, string prefix) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.SetMethod is not null
        let key = prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name)
        from name in Inner(property.PropertyType, key).Prepend(key)
        select name;

    private static IEnumerable<string> Inner(Type type, string key)
    {
        var member = type.IsGenericType ? type.GenericTypeArguments[0] : type;
        return member.Assembly == typeof(ServiceItemContent).Assembly && !member.IsEnum && !Whole.Contains(member)
            ? In(member, key + ".")
            : [];
    }
}
