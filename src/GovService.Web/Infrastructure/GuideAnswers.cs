using GovService.UseCases.ServiceItems;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Answers to situational questions in the address of a guide: <c>?q.{question}={answer}</c>. Each situation has exactly
/// one address; every other way of writing it is led there, so that nobody can fill the cache with copies.
/// </summary>
internal static class GuideAnswers
{
    public const string Prefix = "q.";

    public static IReadOnlyDictionary<string, string> Read(IQueryCollection query) => query
        .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[Prefix.Length..], pair => pair.Value[^1] ?? "", StringComparer.Ordinal);

    /// <summary>The answers that count, in a fixed order.</summary>
    public static QueryString Write(ServiceGuide guide) => QueryString.Create(guide.Answers()
        .OrderBy(answer => answer.Key, StringComparer.Ordinal)
        .Select(answer => KeyValuePair.Create(Prefix + answer.Key, (string?)answer.Value)));

    /// <summary>Whether the request asks for this situation in its one way; what is no answer does not matter.</summary>
    public static bool IsCanonical(HttpRequest request, QueryString answers)
    {
        var given = request.Query.Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        return given.TrueForAll(pair => pair.Value.Count == 1)
            && QueryString.Create(given.OrderBy(pair => pair.Key, StringComparer.Ordinal)) == answers;
    }
}
