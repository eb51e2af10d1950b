namespace GovService.Domain.ServiceItems.Linting;

/// <summary>显示条件: a form is read from the top, so a field may wait only for what stands before it.</summary>
internal static class VisibilityRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        var dependencies = Dependencies(content);
        if (!dependencies.Any(d => d.Value.Any(other => other >= d.Key))) return; // read from the top, nothing can go round

        var circle = Circle(dependencies);
        foreach (var (field, awaited) in dependencies)
        {
            var element = Elements.Of(content.Form.Fields[field]) / "visibleWhen";
            if (circle.Contains(field))
            {
                found.Add(LintRule.VisibilityCircle, element, ("fields", circle.Order().Select(i => content.Form.Fields[i].Label)));
                continue;
            }

            foreach (var later in awaited.Where(other => other > field))
                found.Add(LintRule.VisibilityLooksAhead, element, ("field", content.Form.Fields[later].Label));
        }
    }

    /// <summary>By position, the positions of the fields that each field waits for.</summary>
    private static SortedDictionary<int, IReadOnlyList<int>> Dependencies(ServiceItemContent content)
    {
        var fields = content.Form.Fields;
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++) positions.TryAdd(fields[i].Key, i);

        var questions = content.Questions.Select(q => q.Key).ToHashSet(StringComparer.Ordinal);
        SortedDictionary<int, IReadOnlyList<int>> dependencies = [];
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].VisibleWhen is { } condition) dependencies[i] = Awaited(condition.Keys());
        }

        return dependencies;

        List<int> Awaited(IEnumerable<string> keys) =>
            [.. keys.Where(key => !questions.Contains(key)).Select(key => positions.GetValueOrDefault(key, -1)).Where(i => i >= 0)];
    }

    /// <summary>
    /// What is left when everything is taken away that waits for nothing left, or that nothing left waits for: the
    /// circles, and what lies between two of them.
    /// </summary>
    private static HashSet<int> Circle(SortedDictionary<int, IReadOnlyList<int>> dependencies)
    {
        HashSet<int> left = [.. dependencies.Keys];
        bool shrinks;
        do
        {
            var awaited = left.SelectMany(field => dependencies[field]).ToHashSet();
            shrinks = left.RemoveWhere(field => !awaited.Contains(field) || !dependencies[field].Any(left.Contains)) > 0;
        }
        while (shrinks);

        return left;
    }
}
