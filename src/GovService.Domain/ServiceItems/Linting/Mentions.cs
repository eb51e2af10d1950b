using GovService.Domain.Conditions;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>What a condition holds against the answers of one key.</summary>
internal sealed class Mentions
{
    public HashSet<string> Values { get; } = new(StringComparer.Ordinal);

    public List<decimal> Numbers { get; } = [];

    /// <summary>By key, everything that a condition mentions.</summary>
    public static IReadOnlyDictionary<string, Mentions> In(Condition condition)
    {
        Dictionary<string, Mentions> byKey = new(StringComparer.Ordinal);
        Read(condition, byKey);
        return byKey;
    }

    private static void Read(Condition condition, Dictionary<string, Mentions> byKey)
    {
        switch (condition)
        {
            case Condition.All all:
                foreach (var part in all.Conditions) Read(part, byKey);
                break;
            case Condition.Any any:
                foreach (var part in any.Conditions) Read(part, byKey);
                break;
            case Condition.Not not:
                Read(not.Inner, byKey);
                break;
            case Condition.EqualTo equal:
                Of(equal.Key).Values.Add(equal.Value);
                break;
            case Condition.OneOf oneOf:
                Of(oneOf.Key).Values.UnionWith(oneOf.Values);
                break;
            case Condition.Compare compare:
                Of(compare.Key).Numbers.Add(compare.Number);
                break;
            case Condition.Present present:
                Of(present.Key);
                break;
        }

        Mentions Of(string key) => byKey.TryGetValue(key, out var known) ? known : byKey[key] = new();
    }
}
