namespace GovService.Architecture.Tests;

/// <summary>The form of every rule here: all of these, and there are some. A guard that looks at nothing fails too.</summary>
internal static class Guard
{
    public static void ShouldAll<T>(this IEnumerable<T> looked, Func<T, bool> keepTheRule, Func<T, string>? named = null)
    {
        IReadOnlyList<T> all = [.. looked];

        all.ShouldNotBeEmpty("the guard looked at nothing");
        all.Where(one => !keepTheRule(one)).Select(one => named?.Invoke(one) ?? one?.ToString()).ShouldBeEmpty();
    }

    /// <summary>A rule about something that is not built yet is reported as skipped, never passed over in silence.</summary>
    public static IEnumerable<T> OnceThereAreAny<T>(this IEnumerable<T> looked, string what)
    {
        IReadOnlyList<T> all = [.. looked];
        Assert.SkipUnless(all.Count > 0, $"there are no {what} yet");
        return all;
    }

    /// <summary>For rules whose breaches are found as sentences.</summary>
    public static void ShouldAllHaveNone<T>(this IEnumerable<T> looked, Func<T, IEnumerable<string>> breaches)
    {
        IReadOnlyList<T> all = [.. looked];

        all.ShouldNotBeEmpty("the guard looked at nothing");
        all.SelectMany(breaches).ShouldBeEmpty();
    }
}
