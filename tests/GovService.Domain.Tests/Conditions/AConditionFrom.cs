using System.Text.Json;
using GovService.Domain.Conditions;

namespace GovService.Domain.Tests.Conditions;

internal static class AConditionFrom
{
    public static Condition Json(string json) => JsonSerializer.Deserialize<Condition>(json)!;
}
