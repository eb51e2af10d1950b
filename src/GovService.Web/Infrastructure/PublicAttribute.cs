namespace GovService.Web.Infrastructure;

/// <summary>
/// A page or endpoint that answers everybody alike: no name, no form that posts, no cookie. Its answer is kept
/// until the catalogue changes.
/// </summary>
/// <param name="queryKeys">
/// The query keys the answer depends on; a key that ends in <c>*</c> stands for every key with that beginning. All other
/// keys are ignored, by the cache and therefore by the page too.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicAttribute(params string[] queryKeys) : Attribute
{
    public IReadOnlyList<string> QueryKeys { get; } = queryKeys;

    /// <summary>The part of a query that may change the answer, in a fixed order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Relevant(IQueryCollection query) =>
        query.Where(pair => QueryKeys.Any(key => Matches(key, pair.Key)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));

    private static bool Matches(string pattern, string key) =>
        pattern.EndsWith('*')
            ? key.StartsWith(pattern[..^1], StringComparison.Ordinal)
            : pattern == key;
}
